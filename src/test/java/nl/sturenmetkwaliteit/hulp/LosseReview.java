package nl.sturenmetkwaliteit.hulp;

import java.util.UUID;

/**
 * A review of Amsterdam that was laid down row by row, for tests of what stands around a review. Its casushouder is Marloes.
 */
public record LosseReview(UUID id, UUID casus) {

    public static final String GASTHEER = "GM0363";

    public static LosseReview inTeamvorming() {
        LosseReview review = new LosseReview(UUID.randomUUID(), UUID.randomUUID());
        UUID houder = UUID.fromString(Mensen.id(Als.SCHRIJVER));
        Eigenaar.doe(
                """
                insert into casus (gemeente, id, titel, schrijver, schrijver_naam, casushouder, casushouder_naam, status, gewijzigd_op)
                values (?, ?, 'Losse casus', ?, 'Marloes', ?, 'Marloes', 'AANGENOMEN', now())
                """,
                GASTHEER,
                review.casus,
                houder,
                houder);
        Eigenaar.doe(
                """
                insert into peerreview (gemeente, id, casus, casus_titel, format, status, gemaakt_op)
                values (?, ?, ?, 'Losse casus', (select code from rondeformat order by volgorde limit 1), 'TEAMVORMING', now())
                """,
                GASTHEER,
                review.id,
                review.casus);
        return review;
    }

    /** A ronde of the review, as far as the guests are concerned. */
    public void heeftRonde(int volgnummer, String soort, String status) {
        Eigenaar.doe(
                """
                insert into ronde (gemeente, id, peerreview, volgnummer, soort, titel, uitleg, onthulling, schrijvers, status, opent_op, deadline_op)
                values (?, ?, ?, ?, ?, 'Ronde', 'Uitleg', 'DIRECT', array ['PEER'], ?, now(), now() + interval '7 days')
                """,
                GASTHEER,
                UUID.randomUUID(),
                id,
                volgnummer,
                soort,
                status);
    }

    public void pauzeert() {
        Eigenaar.doe(
                "update peerreview set status = 'GEPAUZEERD', voor_pauze = 'RONDES', gepauzeerd_op = now() where id = ?",
                id);
    }

    public void gaatVerder() {
        Eigenaar.doe(
                "update peerreview set status = 'RONDES', voor_pauze = null, gepauzeerd_op = null where id = ?", id);
    }
}
