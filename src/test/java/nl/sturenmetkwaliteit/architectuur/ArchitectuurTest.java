package nl.sturenmetkwaliteit.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds every rule against the product, and against a class made to break it: a rule that cannot fail holds nothing. */
class ArchitectuurTest {

    private static final String WORTEL = "nl.sturenmetkwaliteit";
    private static final String OVERTREDING = WORTEL + ".architectuur.overtreding";
    private static final int MINSTENS = 150;

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(WORTEL);

    private record Regel(ArchRule product, ArchRule overtreding, String map) {}

    private static Map<String, Regel> regels() {
        Pijlen product = new Pijlen(WORTEL);
        Map<String, Regel> regels = new LinkedHashMap<>();
        regels.put(
                "elke klasse hoort bij een functie",
                new Regel(
                        product.elkeKlasseHoortBijEenFunctie(),
                        pijlen("functie").elkeKlasseHoortBijEenFunctie(),
                        "functie"));
        regels.put(
                "pijlen gaan een kant op",
                new Regel(product.pijlenGaanEenKantOp(), pijlen("pijl").pijlenGaanEenKantOp(), "pijl"));
        regels.put(
                "functies zien elkaar alleen via api",
                new Regel(
                        product.functiesZienElkaarAlleenViaApi(),
                        pijlen("api").functiesZienElkaarAlleenViaApi(),
                        "api"));
        regels.put(
                "sneden van een review zien elkaar alleen via api",
                new Regel(product.sneden(), pijlen("snede").sneden(), "snede"));
        regels.put(
                "alleen wie op de lijst staat werkt in een andere keuken",
                new Regel(
                        Regels.alleenVanDeLijstInEenAndereKeuken(WORTEL, Regels.KEUKENBELLERS),
                        Regels.alleenVanDeLijstInEenAndereKeuken(WORTEL, Regels.KEUKENBELLERS),
                        "keuken"));
        regels.put(
                "een status wisselt alleen door de motor",
                new Regel(
                        product.statusWisseltAlleenDoorDeMotor(), product.statusWisseltAlleenDoorDeMotor(), "status"));
        gelijk(regels, "een status heeft geen setter", Regels.STATUS_HEEFT_GEEN_SETTER, "setter");
        gelijk(regels, "opslag is van de functie", Regels.OPSLAG_IS_VAN_DE_FUNCTIE, "opslag");
        gelijk(regels, "velden krijgen niets ingespoten", Regels.VELDEN_KRIJGEN_NIETS_INGESPOTEN, "veld");
        gelijk(regels, "statisch is onveranderlijk", Regels.STATISCH_IS_ONVERANDERLIJK, "statisch");
        gelijk(regels, "niemand schrijft naar de console", Regels.NIEMAND_SCHRIJFT_NAAR_DE_CONSOLE, "console");
        gelijk(regels, "tijd komt van de klok", Regels.TIJD_KOMT_VAN_DE_KLOK, "tijd");
        gelijk(regels, "transactie hoort bij de service", Regels.TRANSACTIE_HOORT_BIJ_DE_SERVICE, "transactie");
        gelijk(regels, "elke operatie noemt wie mag", Regels.ELKE_OPERATIE_NOEMT_WIE_MAG, "toegang");
        gelijk(regels, "elke operatie is bereikbaar", Regels.ELKE_OPERATIE_IS_BEREIKBAAR, "bereik");
        return regels;
    }

    @TestFactory
    Stream<DynamicTest> het_product_houdt_zich_aan() {
        return regels().entrySet().stream()
                .map(regel -> DynamicTest.dynamicTest(
                        regel.getKey(), () -> regel.getValue().product().check(PRODUCT)));
    }

    @TestFactory
    Stream<DynamicTest> een_overtreding_wordt_gezien_door() {
        return regels().entrySet().stream()
                .map(regel -> DynamicTest.dynamicTest(regel.getKey(), () -> {
                    JavaClasses fout = overtreding(regel.getValue().map());
                    assertThat(fout).isNotEmpty();
                    assertThat(regel.getValue().overtreding().evaluate(fout).hasViolation())
                            .as(regel.getKey())
                            .isTrue();
                }));
    }

    @Test
    void er_wordt_naar_het_hele_product_gekeken() {
        assertThat(PRODUCT.size()).isGreaterThan(MINSTENS);
        for (String functie : Set.of("platform", "privacy", "gemeente", "casus", "peerreview", "verwerking")) {
            assertThat(PRODUCT.that(com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(
                            WORTEL + "." + functie + "..")))
                    .as(functie)
                    .isNotEmpty();
        }
    }

    @Test
    void niemand_staat_voor_niets_op_de_lijst_van_de_keuken() {
        Set<String> bellers = PRODUCT.get(Keuken.class).getDirectDependenciesToSelf().stream()
                .map(pijl -> pijl.getOriginClass().getName().replaceAll("\\$.*", ""))
                .map(naam -> naam.substring(WORTEL.length() + 1))
                .collect(java.util.stream.Collectors.toSet());

        assertThat(bellers).containsAll(Regels.KEUKENBELLERS);
    }

    private static void gelijk(Map<String, Regel> regels, String naam, ArchRule regel, String map) {
        regels.put(naam, new Regel(regel, regel, map));
    }

    private static Pijlen pijlen(String map) {
        return new Pijlen(OVERTREDING + "." + map);
    }

    private static JavaClasses overtreding(String map) {
        return new ClassFileImporter().importPackages(OVERTREDING + "." + map);
    }
}
