package nl.sturenmetkwaliteit.notificatie.post;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Brief;
import nl.sturenmetkwaliteit.hulp.Brievenbus;
import nl.sturenmetkwaliteit.hulp.Eigenaar;

/** Someone with an address of their own, who is told things. */
record Ontvanger(UUID id, String email) {

    private static final String DOMEIN = "post.example";
    private static final String GEMEENTE = "GM0988";

    static Ontvanger nieuw() {
        return nieuw("NL");
    }

    static Ontvanger nieuw(String taal) {
        return nieuw(taal, "");
    }

    /** At an address that whoever invites may fill in, and that the mail library takes for none. */
    static Ontvanger metOnbruikbaarAdres() {
        return nieuw("NL", "stads_hart.");
    }

    private static Ontvanger nieuw(String taal, String afdeling) {
        UUID id = UUID.randomUUID();
        String email = id + "@" + afdeling + DOMEIN;
        Eigenaar.doe(
                """
                insert into deelnemer (gemeente, id, keycloak_id, naam, email, niveau, status, taal, gemaakt_op)
                values (?, ?, ?, 'Geheime Naam', ?, 'BELEID', 'ACTIEF', ?, now())
                """,
                GEMEENTE,
                id,
                UUID.randomUUID(),
                email,
                taal);
        return new Ontvanger(id, email);
    }

    /** Nobody of these is left in the lists of other tests. */
    static void ruimOp() {
        Eigenaar.doe("update deelnemer set status = 'OUD' where email like '%' || ?", DOMEIN);
        Eigenaar.doe("delete from post where status = 'WACHT'");
    }

    /** Due at once. */
    Ontvanger hoort(String soort, String pad) {
        return hoort(soort, pad, null, null, false);
    }

    Ontvanger hoortInOverzicht(String soort, String pad) {
        return hoort(soort, pad, null, null, true);
    }

    Ontvanger hoort(String soort, String pad, Instant uiterlijkOp, String toon, boolean overzicht) {
        Eigenaar.doe(
                """
                insert into notificatie (id, gemeente, persoon, soort, sleutel, pad, van_gemeente, uiterlijk_op, toon, gemaakt_op, post_op)
                values (uuidv7(), ?, ?, ?, gen_random_uuid()::text, ?, 'GM0344', ?, ?, now() - case when ? then interval '1 hour' else '0' end, now())
                """,
                GEMEENTE,
                id,
                soort,
                pad,
                uiterlijkOp == null ? null : OffsetDateTime.ofInstant(uiterlijkOp, ZoneOffset.UTC),
                toon,
                overzicht);
        return this;
    }

    /** A mail of this kind, long ago. */
    UUID kreeg(String soort) {
        UUID post = UUID.randomUUID();
        Eigenaar.doe(
                """
                insert into post (id, gemeente, persoon, soort, bericht_id, status, gemaakt_op, opnieuw_op, afgerond_op)
                values (?, ?, ?, ?, ?, 'VERSTUURD', now(), now(), now())
                """,
                post,
                GEMEENTE,
                id,
                soort,
                post + "@proef");
        return post;
    }

    void leestAlles() {
        Eigenaar.doe("update notificatie set gelezen_op = now() where persoon = ?", id);
    }

    List<Brief> post() {
        return Brievenbus.vanDeTest().van(email);
    }

    int aantalMails() {
        return Brievenbus.vanDeTest().aantalVan(email);
    }

    String stand(String kolom) {
        return String.join(",", Eigenaar.lees("select " + kolom + " from post where persoon = ? order by id", id));
    }

    boolean krijgtMailTerug() {
        return Eigenaar.tel("select count(*) from deelnemer where id = ? and mail_komt_terug_sinds is not null", id)
                == 1;
    }
}
