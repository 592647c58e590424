package nl.sturenmetkwaliteit.toewijzing.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Who is a guest in a review, and in what part. Every method works in the kitchen of the request, which is the host's; call them inside a
 * transaction. A right that ends is gone at once: end it last.
 */
public interface Gastrechten {

    /** The peers and the begeleider of now, in the order in which they came. */
    List<Gast> gasten(UUID review);

    Optional<Gast> begeleider(UUID review);

    /**
     * The one answer (400) for who may not guide a review and for an address that nobody has: it does not tell who works where, nor who
     * was invited.
     */
    static ProbleemException nietTeNoemen() {
        return ProbleemException.ongeldig(
                "email",
                "NIET_TE_NOEMEN",
                "Er is niemand met dit e-mailadres die deze review kan begeleiden. De begeleider komt niet van de gastheer en niet van een gemeente die is uitgenodigd of peer is.");
    }

    /**
     * Refuses the host and a gemeente that is a peer in the review, or is asked to be one: a begeleider is on nobody's side.
     *
     * @param sessie works in the kitchen of the host
     * @param gemeente CBS code, null for an NDSD-medewerker
     */
    void eisOnafhankelijk(Session sessie, String gastheer, UUID review, @Nullable String gemeente);

    /**
     * Names the begeleider, in the place of who it was, if independent.
     *
     * @param gemeente CBS code, null for an NDSD-medewerker
     */
    void geefBegeleider(
            UUID review, UUID casus, UUID persoon, String naam, @Nullable String gemeente, @Nullable Niveau niveau);

    /** Makes someone of the own gemeente a peer in an interne review. Does nothing for who is one already. */
    void geefPeer(UUID review, UUID casus, UUID persoon, String naam, Niveau niveau);

    /** Ends the right of one person, whatever it is. */
    void beeindigPersoon(UUID review, UUID persoon);

    /** Ends every right in the review. */
    void beeindig(UUID review);
}
