package nl.sturenmetkwaliteit.toegang;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Contract;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Machines;
import nl.sturenmetkwaliteit.hulp.Machines.Machine;
import nl.sturenmetkwaliteit.hulp.Transactie;
import nl.sturenmetkwaliteit.platform.identiteit.Actor;
import nl.sturenmetkwaliteit.platform.identiteit.Rol;
import org.junit.jupiter.api.Test;

/** What a machine may call: every operation of the contract, tried with a token of each scope. */
@QuarkusTest
class MachinetoegangTest {

    /** The whole of it. A new name here is a decision. */
    private static final Map<String, Set<String>> MAG = Map.of(
            "GEBEURTENISSEN_LEZEN",
            Set.of("listGebeurtenissen"),
            "LESSEN_LEZEN",
            Set.of("listLessen", "getLes", "listLesversies"),
            "BASISGEGEVENS_LEZEN",
            Set.of(
                    "listGemeenten",
                    "getGemeente",
                    "getTaxonomieen",
                    "listRondeformats",
                    "listSeizoenen",
                    "getSeizoen"));

    private static final Set<String> METHODEN = Set.of("get", "post", "put", "patch", "delete");

    @Test
    void elk_bereik_opent_zijn_operaties_en_geen_andere() {
        Opstelling opstelling = new Opstelling();
        Map<String, Set<String>> gezien = new TreeMap<>();
        List<String> anders = new ArrayList<>();
        MAG.keySet().forEach(bereik -> {
            Machine machine = Machines.maak(COORDINATOR, bereik);
            gezien.put(bereik, new TreeSet<>());
            Contract.INSTANTIE.document().get("paths").properties().forEach(pad -> pad.getValue().properties().stream()
                    .filter(methode -> METHODEN.contains(methode.getKey()))
                    .filter(methode -> !methode.getValue().has("security"))
                    .forEach(methode -> {
                        int status = probeer(machine, opstelling, pad.getKey(), methode.getKey(), methode.getValue());
                        String operatie = methode.getValue().get("operationId").asText();
                        if (status == 200) {
                            gezien.get(bereik).add(operatie);
                        } else if (status != 403) {
                            anders.add(bereik + " " + operatie + " " + status);
                        }
                    }));
        });

        assertThat(anders).isEmpty();
        assertThat(gezien).isEqualTo(new TreeMap<>(MAG));
    }

    @Test
    void onder_de_api_ziet_een_machine_niets_van_wie_of_wat_dan_ook_van_een_gemeente() {
        Machine machine = Machines.maak(COORDINATOR, "LESSEN_LEZEN");
        List<String> tabellen = Eigenaar.lees(
                """
                select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                    and c.relname <> 'flyway_schema_history' and has_table_privilege('smk_app', c.oid, 'select')
                """);
        Set<String> leesbaar = new TreeSet<>();
        for (String tabel : tabellen) {
            Long rijen = Transactie.als(
                    new Actor(UUID.fromString(machine.id()), "GM0363", Rol.MACHINE, "Zaaksysteem", null),
                    null,
                    sessie -> ((Number) sessie.createNativeQuery("select count(*) from " + tabel)
                                    .getSingleResult())
                            .longValue());
            if (rijen > 0) {
                leesbaar.add(tabel);
            }
        }

        assertThat(leesbaar)
                .as("wat iedereen mag lezen die is ingelogd")
                .contains("gemeente", "thema", "rondeformat")
                .isSubsetOf(
                        "gemeente",
                        "buurgemeente",
                        "thema",
                        "obstakel",
                        "seizoen",
                        "rondeformat",
                        "les_versie",
                        "les_herkomst",
                        "les_zoek",
                        "les_facet",
                        "zoekdeel",
                        "zoeksynoniem",
                        "zoekwoord",
                        "zoekstam",
                        "toepassing",
                        "geschiedenis",
                        "thema_stijl");
    }

    private static int probeer(
            Machine machine, Opstelling opstelling, String sjabloon, String methode, JsonNode operatie) {
        RequestSpecification verzoek = machine.vraagt();
        if (!methode.equals("get")) {
            verzoek.header("If-Match", Proefverzoek.OUDE_VERSIE);
            Proefverzoek.inhoud(verzoek, sjabloon, operatie);
        }
        return verzoek.request(methode.toUpperCase(Locale.ROOT), Proefverzoek.pad(opstelling, sjabloon))
                .statusCode();
    }
}
