package nl.sturenmetkwaliteit.toewijzing.api;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import org.hibernate.Session;

/**
 * The invitations of a review, for the review itself. Every method works in the kitchen of the request (or of the scheduler), which is the
 * host's; call them inside a transaction.
 */
public interface Uitnodigingen {

    /**
     * Makes an invitation, {@code VOORGESTELD}. Refuses who is not the host's coordinator or the begeleider (403), the own gemeente, that
     * of the begeleider and dates that do not fit (400), and a gemeente that is already invited or not available, or a review that takes no
     * more peers (409).
     */
    UUID maak(NieuweUitnodiging nieuw);

    /** What is locked, after the review, by whoever takes of the room a gemeente has. */
    static String capaciteitsslot(String gemeente) {
        return "capaciteit " + gemeente;
    }

    /**
     * Makes and sends the invitations of a proposal that is applied, for whoever may: that was asked before, and the reviews and the room of
     * the gemeenten are locked. Refuses (409) all of them when one gemeente is not available.
     *
     * @param sessie works in the kitchen of the host
     * @param gemeenten by code, with the niveaus each is asked for
     */
    void verstuur(
            Session sessie,
            String gastheer,
            Nodiging nodiging,
            Map<String, Set<Niveau>> gemeenten,
            Termijnen termijnen);

    /** The invitations of the review, newest first. Refuses who is not the host's coordinator or the begeleider (403). */
    Pagina<UitnodigingWeergave> lijst(UUID review, Paginering paginering);

    int aantalGeaccepteerd(UUID review);

    /** The gemeenten that take part now, in the order in which they were invited. */
    List<Deelname> geaccepteerd(UUID review);

    /** What was not answered is too late: REFLECTEREN opens. What was not sent yet is withdrawn. */
    void laatVerlopen(UUID review);

    /**
     * Nobody takes part any more, begeleider included: the review closes or stops. Ends every right in the kitchen, so call it last.
     *
     * @param reden as the invited gemeenten read it, at least ten characters
     */
    void beeindigAlles(UUID review, String reden);

    /** Shows those who are invited, or take part, the rondes as they are now. */
    void toonRondes(UUID review, List<RondeInUitnodiging> rondes);

    /** A pause shifts both clocks of the running invitations by its length. */
    void schuifOp(UUID review, Duration pauze);
}
