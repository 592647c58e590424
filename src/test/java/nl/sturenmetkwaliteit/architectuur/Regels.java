package nl.sturenmetkwaliteit.architectuur;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import nl.sturenmetkwaliteit.platform.tijd.Klok;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The rules that need no map of the features. */
final class Regels {

    /** Whoever works in another kitchen, or with more right than the caller has. A new name here is a decision. */
    static final Set<String> KEUKENBELLERS = Set.of(
            "casus.Begeleidervoorstel",
            "casus.CasusBeoordeling",
            "gemeente.GemeenteService",
            "gemeente.deelnemer.Accounts",
            "notificatie.Herinneraar",
            "notificatie.Notificatiekanaal",
            "notificatie.Verteller",
            "notificatie.afnemer.Abonnementpauze",
            "notificatie.afnemer.Afleveraar",
            "notificatie.afnemer.Verdeler",
            "notificatie.post.Afmeldingen",
            "notificatie.post.Bezorging",
            "notificatie.post.Postuitkomst",
            "notificatie.post.Postvorming",
            "notificatie.post.Postwerk",
            "notificatie.post.Retourpost",
            "peerreview.ReviewGevolgen",
            "peerreview.RondeGevolgen",
            "peerreview.live.Livezalen",
            "tip.Antwoorden",
            "tip.Voordrachtbeheer",
            "tip.Voordragen",
            "platform.planning.Verstrijking",
            "platform.stroom.Uitloggen",
            "platform.web.IdempotentieOpruimer",
            "toewijzing.Gastteam",
            "toewijzing.ReviewGastrechten",
            "toewijzing.ReviewUitnodigingen",
            "toewijzing.inschrijving.Aanvuller",
            "toewijzing.inschrijving.Reviewmatching",
            "toewijzing.voorstel.Berekeningen",
            "toewijzing.voorstel.Opgaven",
            "toewijzing.voorstel.Vaststelling");

    /** Besides the clock itself: how long Keycloak's token still lives is told by Keycloak's time, which nobody shifts. */
    private static final Set<String> ECHTE_TIJD =
            Set.of(Klok.class.getName(), "nl.sturenmetkwaliteit.gemeente.inlog.Machinetoken");

    /** Refuses to start before there is a log to say it in. */
    private static final String HOOFDPROGRAMMA = "nl.sturenmetkwaliteit.platform.gereedheid.Hoofdprogramma";

    private static final Set<String> KEUKENDEUREN = Set.of("namens", "doeNamens", "alsSysteem");
    private static final Set<String> NU =
            Set.of("now", "currentTimeMillis", "systemUTC", "systemDefaultZone", "system");

    private static final DescribedPredicate<JavaClass> OPSLAG = describe(
            "entities and repositories",
            klasse -> klasse.isAnnotatedWith(Entity.class)
                    || klasse.isAnnotatedWith(Embeddable.class)
                    || klasse.getSimpleName().endsWith("Repository"));

    private static final DescribedPredicate<JavaClass> RESOURCE = describe(
            "resources",
            klasse ->
                    klasse.isAnnotatedWith(Path.class) || klasse.getSimpleName().endsWith("Resource"));

    private static final DescribedPredicate<JavaMethod> OPERATIE = describe(
            "operations",
            methode -> methode.isMetaAnnotatedWith(HttpMethod.class)
                    // the client of another service is an interface; ours are classes
                    && !methode.getOwner().isInterface());

    static final ArchRule OPSLAG_IS_VAN_DE_FUNCTIE =
            classes().that(OPSLAG).should().bePackagePrivate().because("others use the api of the feature");

    static final ArchRule VELDEN_KRIJGEN_NIETS_INGESPOTEN = noFields()
            .should(Overtredingen.gelden(
                    "be injected",
                    veld -> veld.isAnnotatedWith(Inject.class)
                            || veld.isAnnotatedWith(PersistenceContext.class)
                            || veld.isAnnotatedWith(ConfigProperty.class)))
            .because("a constructor shows what a class needs");

    static final ArchRule STATISCH_IS_ONVERANDERLIJK = fields().that()
            .areStatic()
            .and(describe("are written by people", veld -> !veld.getName().startsWith("$")))
            .should()
            .beFinal()
            .because("two requests share what is static");

    static final ArchRule NIEMAND_SCHRIJFT_NAAR_DE_CONSOLE = noClasses()
            .that(describe(
                    "do not come before the log", klasse -> !klasse.getName().equals(HOOFDPROGRAMMA)))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("a log line has a level and holds no text people wrote");

    static final ArchRule TIJD_KOMT_VAN_DE_KLOK = noClasses()
            .that(describe("are not the clock", klasse -> !ECHTE_TIJD.contains(buitenste(klasse))))
            .should()
            .accessTargetWhere(describe("the time of the machine is asked", Regels::vraagtMachinetijd))
            .orShould()
            .dependOnClassesThat(describe(
                    "are the old dates",
                    klasse -> klasse.isEquivalentTo(Date.class) || klasse.isAssignableTo(Calendar.class)))
            .because("every test can set the Clock");

    static final ArchRule STATUS_HEEFT_GEEN_SETTER =
            noMethods().should().haveName("setStatus").because("a status changes by a transition and in no other way");

    static final ArchRule TRANSACTIE_HOORT_BIJ_DE_SERVICE = noClasses()
            .that(RESOURCE)
            .should(Overtredingen.gelden("open a transaction", Regels::isTransactioneel))
            .because("a use case is one method of a service and one transaction");

    static final ArchRule ELKE_OPERATIE_NOEMT_WIE_MAG = methods()
            .that(OPERATIE)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .because("a forgotten annotation is an open door");

    static final ArchRule ELKE_OPERATIE_IS_BEREIKBAAR =
            methods().that(OPERATIE).should().bePublic().because("any other is silently not found");

    private Regels() {}

    static ArchRule alleenVanDeLijstInEenAndereKeuken(String wortel, Set<String> lijst) {
        return noClasses()
                .that(describe(
                        "are not on the list",
                        klasse -> !klasse.isEquivalentTo(Keuken.class)
                                && !lijst.contains(buitenste(klasse).substring(wortel.length() + 1))))
                .should()
                .accessTargetWhere(describe(
                        "another kitchen is entered",
                        (JavaAccess<?> toegang) -> toegang.getTargetOwner().isEquivalentTo(Keuken.class)
                                && KEUKENDEUREN.contains(toegang.getTarget().getName())))
                .because("who works beyond the caller's rights is a closed list");
    }

    private static String buitenste(JavaClass klasse) {
        String naam = klasse.getName();
        return naam.contains("$") ? naam.substring(0, naam.indexOf('$')) : naam;
    }

    private static boolean vraagtMachinetijd(JavaAccess<?> toegang) {
        JavaClass bron = toegang.getTargetOwner();
        boolean tijd = bron.getPackageName().startsWith("java.time") || bron.isEquivalentTo(System.class);
        return tijd
                && NU.contains(toegang.getTarget().getName())
                && toegang.getTarget()
                        instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget doel
                && doel.getRawParameterTypes().stream().noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
    }

    private static boolean isTransactioneel(JavaClass klasse) {
        return draagt(klasse) || klasse.getMethods().stream().anyMatch(Regels::draagt);
    }

    private static boolean draagt(CanBeAnnotated ding) {
        return ding.isAnnotatedWith(Transactional.class);
    }
}
