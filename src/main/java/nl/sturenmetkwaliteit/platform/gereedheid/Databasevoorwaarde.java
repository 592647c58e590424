package nl.sturenmetkwaliteit.platform.gereedheid;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/** What the database role must be; row-level security is only as strong as the role it holds. Never relaxed. */
enum Databasevoorwaarde {
    GEEN_SUPERUSER(
            "De rol %s is superuser, of kan het worden. Gebruik voor SMK_DATABASE_GEBRUIKER een gewone rol: create role ... login "
                    + "nosuperuser nobypassrls nocreaterole.",
            (rol, i) -> !rol.isOppermachtig()),
    OMZEILT_GEEN_RIJEN(
            "De rol %s omzeilt de beveiliging per rij, of kan dat. Neem hem dat af: alter role ... nobypassrls, en revoke elke rol "
                    + "die het mag.",
            (rol, i) -> !rol.omzeiltRijen()),
    BEZIT_GEEN_TABELLEN(
            "De rol %s bezit tabellen en kan de beveiliging daarvan dus uitzetten. Laat de tabellen aan de migratierol: "
                    + "reassign owned by ... to <migratierol>, en log hier in met een rol die niets bezit.",
            (rol, i) -> rol.bezit().isEmpty()),
    BEZIT_DE_DATABASE_NIET(
            "De rol %s bezit de database. Maak de migratierol eigenaar: alter database ... owner to <migratierol>.",
            (rol, i) -> !rol.bezitDatabase()),
    WORDT_NIET_DE_MIGRATIEROL(
            "De rol %s kan de migratierol worden. Neem hem dat af: revoke <migratierol> from <rol>.",
            (rol, i) -> !rol.wordtMigratierol()),
    GEMIGREERD(
            "In de database staat nog niets. Migreer haar eerst met de migratierol, of zet SMK_MIGREER_BIJ_START op true. (rol %s)",
            (rol, i) -> i.migreert() || rol.gemigreerd());

    private final String zin;
    private final BiPredicate<Databaserol, Startinstellingen> regel;

    Databasevoorwaarde(String zin, BiPredicate<Databaserol, Startinstellingen> regel) {
        this.zin = zin;
        this.regel = regel;
    }

    static List<String> bezwaren(Databaserol rol, Startinstellingen instellingen) {
        return Arrays.stream(values())
                .filter(voorwaarde -> !voorwaarde.regel.test(rol, instellingen))
                .map(voorwaarde -> voorwaarde.zin.replace("%s", rol.naam()))
                .toList();
    }
}
