package nl.sturenmetkwaliteit.platform.gereedheid;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What the settings must be before the packaged product starts. The sentence says what to do. */
enum Startvoorwaarde {
    BEKEND_PROFIEL(
            "Laat QUARKUS_PROFILE weg. De andere profielen zijn voor ontwikkeling en hebben wachtwoorden die iedereen kent.",
            i -> i.isProductie() || i.isProef()),
    PROEF_BLIJFT_OP_DEZE_MACHINE(
            "Het profiel proef is alleen voor een proef op een enkele machine: laat dienst, database, mailserver en Keycloak op 127.0.0.1, "
                    + "of laat QUARKUS_PROFILE weg.",
            i -> !i.isProef() || i.isAlleenDezeMachine()),
    DATABASE_GENOEMD(
            "Zet SMK_DATABASE_URL, SMK_DATABASE_GEBRUIKER en SMK_DATABASE_WACHTWOORD.",
            i -> !i.databaseUrl().isEmpty()
                    && !i.databaseGebruiker().isEmpty()
                    && !i.databaseWachtwoord().isEmpty()),
    MIGRATIE_MET_EEN_EIGEN_ROL(
            "Zet SMK_MIGRATIE_GEBRUIKER en SMK_MIGRATIE_WACHTWOORD op de rol die de tabellen bezit, een andere dan "
                    + "SMK_DATABASE_GEBRUIKER; of zet SMK_MIGREER_BIJ_START op false en migreer elders.",
            i -> !i.migreert()
                    || (!i.migratieGebruiker().isEmpty()
                            && !i.migratieGebruiker().equals(i.databaseGebruiker()))),
    ISSUER_MET_TLS(
            "Zet SMK_ISSUER op een adres dat met https:// begint: over http kan iedereen onderweg een inlog namaken.",
            i -> i.isProef() || i.issuer().startsWith("https://")),
    KEYCLOAK_MET_TLS(
            "Zet SMK_KEYCLOAK_URL op een adres dat met https:// begint: het geheim van smk-machine gaat erover.",
            i -> i.isProef() || i.keycloakUrl().startsWith("https://")),
    WEB_GEHEIM(
            "Zet SMK_WEB_SECRET op het geheim van de client smk-web in Keycloak" + Zin.STERK,
            i -> i.isProef() || Geheim.isSterk(i.webGeheim())),
    MACHINE_GEHEIM(
            "Zet SMK_MACHINE_SECRET op het geheim van de client smk-machine in Keycloak" + Zin.STERK,
            i -> i.isProef() || Geheim.isSterk(i.machineGeheim())),
    KOEK_GEHEIM(
            "Zet SMK_COOKIE_SECRET, hetzelfde op elke instantie" + Zin.STERK,
            i -> i.isProef() || Geheim.isSterk(i.koekGeheim())),
    VINGERAFDRUKSLEUTEL(
            "Zet SMK_VINGERAFDRUK_SLEUTEL, hetzelfde op elke instantie en na elke herstart" + Zin.STERK,
            i -> i.isProef() || Geheim.isSterk(i.vingerafdruksleutel())),
    ELK_GEHEIM_EEN_ANDER(
            "Gebruik voor SMK_WEB_SECRET, SMK_MACHINE_SECRET, SMK_COOKIE_SECRET en SMK_VINGERAFDRUK_SLEUTEL vier verschillende "
                    + "waarden: wie er een kent, kent dan de andere niet.",
            i -> i.isProef()
                    || List.of(i.webGeheim(), i.machineGeheim(), i.koekGeheim(), i.vingerafdruksleutel()).stream()
                                    .distinct()
                                    .count()
                            == 4),
    ADRES_MET_TLS(
            "Zet SMK_ADRES op het adres waar mensen de dienst vinden, beginnend met https://.",
            i -> i.isProef() || i.mailserver().isAdresMetTls()),
    POST_HEEL(
            "Zet SMK_POST_HOST, SMK_POST_VAN en SMK_ADRES, of laat SMK_POST_HOST en SMK_POST_VAN allebei weg: dan gaat er geen mail uit.",
            i -> i.mailserver().isHeel()),
    POST_INLOG_HEEL("Zet SMK_POST_GEBRUIKER en SMK_POST_WACHTWOORD allebei, of geen van beide.", i -> i.mailserver()
            .heeftHeleInlog()),
    POSTBUS_HEEL(
            "Zet SMK_RETOUR_HOST, SMK_RETOUR_GEBRUIKER, SMK_RETOUR_WACHTWOORD en SMK_RETOUR_ADRES alle vier, of laat de eerste drie weg: "
                    + "dan leest niemand wat terugkomt.",
            i -> i.mailserver().heeftHelePostbus()),
    POST_MET_TLS(
            "Laat SMK_POST_TLS en SMK_RETOUR_TLS weg, of zet ze op TLS of STARTTLS: namen en adressen reizen erover.",
            i -> i.isProef() || i.mailserver().isBeveiligd()),
    SESSIE_ALLEEN_OVER_TLS(
            "Haal de instelling quarkus.oidc.web.authentication.cookie-force-secure weg: de sessie mag alleen over https reizen.",
            i -> i.isProef() || i.koekAlleenOverTls()),
    KLOK_STAAT_VAST(
            "Haal de instelling smk.klok.verschuifbaar weg: met een verzette klok verlopen termijnen van echte reviews.",
            i -> i.isProef() || !i.klokVerschuifbaar()),
    BERICHTEN_GAAN_NAAR_BUITEN(
            "Haal de instelling smk.abonnementen.lokaal weg: met haar kan wie een abonnement maakt deze machine zelf laten aanroepen.",
            i -> i.isProef() || !i.abonnementenLokaal()),
    GEEN_DEMO(
            "Haal de instelling smk.demo.laden weg: verzonnen gemeenten horen niet tussen echte.",
            i -> i.isProef() || !i.demo());

    private final String zin;
    private final Predicate<Startinstellingen> regel;

    Startvoorwaarde(String zin, Predicate<Startinstellingen> regel) {
        this.zin = zin;
        this.regel = regel;
    }

    /** The sentences of what does not hold, all at once. */
    static List<String> bezwaren(Startinstellingen instellingen) {
        return Arrays.stream(values())
                .filter(voorwaarde -> !voorwaarde.regel.test(instellingen))
                .map(voorwaarde -> voorwaarde.zin)
                .toList();
    }

    String zin() {
        return zin;
    }

    private static final class Zin {
        static final String STERK = ": minstens " + Geheim.LENGTE
                + " willekeurige tekens, en niet een waarde uit dit project. Maak er een met: openssl rand -base64 48";
    }
}
