package nl.sturenmetkwaliteit.hulp;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.zet;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A casus of Amsterdam with a review, and guests in it: only the rows, for tests of what a guest may see. */
public final class Gastkeuken {

    public static final Map<String, Object> VOLLEDIG = Map.of(
            "titel", "Wie houdt de regie als vier partijen helpen",
            "verhaal", "In een gezin kwamen vier hulpverleners over de vloer, die elkaar niet kenden.",
            "bedoeling", "Dat een gezin een vaste hulpverlener houdt.",
            "sturingsvraag", "Hoe sturen we op samenwerking zonder nog een overleg?",
            "aannames", List.of("Wie betaalt, heeft de regie."),
            "themas", List.of("INKOOP_EN_AANBESTEDING"),
            "niveaus", List.of("BELEID"));

    private Gastkeuken() {}

    /** Hands the casus in and lets NDSD accept it. */
    public static void neemAan(String casus) {
        zet(COORDINATOR, "/casussen/" + casus, Map.of("naar", "INGEDIEND"))
                .then()
                .statusCode(204);
        String aanmelding = Eigenaar.lees(
                        "select id from aanmelding where casus = ? and status = 'INGEDIEND'", UUID.fromString(casus))
                .get(0);
        zet(NDSD, "/aanmeldingen/" + aanmelding, Map.of("naar", "AANGENOMEN"))
                .then()
                .statusCode(204);
    }

    /** An accepted casus of Amsterdam; its writer is the casushouder. */
    public static String aangenomenCasus() {
        String casus = maak(SCHRIJVER, "/casussen", VOLLEDIG);
        neemAan(casus);
        return casus;
    }

    /** The review of an accepted casus. */
    public static String review(String casus) {
        String gemaakt = als(COORDINATOR)
                .get("/casussen/" + casus)
                .then()
                .statusCode(200)
                .extract()
                .path("peerreview");
        if (gemaakt != null) {
            return gemaakt;
        }
        UUID review = UUID.randomUUID();
        Eigenaar.doe(
                """
                insert into rondeformat (code, naam, uitleg, rondes, volgorde)
                select 'PROEF', 'Proef', 'Alleen voor een test.', '[]', 99 where not exists (select 1 from rondeformat)
                """);
        Eigenaar.doe(
                """
                insert into peerreview (gemeente, id, casus, casus_titel, format, status, gemaakt_op)
                select c.gemeente, ?, c.id, c.titel, (select min(code) from rondeformat), 'TEAMVORMING', now() from casus c where c.id = ?
                """,
                review,
                UUID.fromString(casus));
        Eigenaar.doe("update casus set peerreview = ? where id = ?", review, UUID.fromString(casus));
        return review.toString();
    }

    /** Lets someone of another gemeente, or of NDSD, be a guest in the review. */
    public static void laatToe(String review, String gebruikersnaam, String rol) {
        Eigenaar.doe(
                """
                insert into gastrecht (id, gastheer, peerreview, casus, gast_gemeente, persoon, rol, naam, vanaf_op)
                select gen_random_uuid(), p.gemeente, p.id, p.casus, d.gemeente, d.id, ?, d.naam, now()
                from peerreview p, deelnemer d where p.id = ? and d.id = ?
                """,
                rol,
                UUID.fromString(review),
                UUID.fromString(Mensen.id(gebruikersnaam)));
    }

    /** Takes every right in the review away. */
    public static void stuurWeg(String review) {
        Eigenaar.doe("update gastrecht set tot_op = now() where peerreview = ?", UUID.fromString(review));
    }
}
