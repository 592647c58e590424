package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.Set;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a gemeente, of a host too.
 *
 * @param grootte place in the list of size classes, small to large
 * @param stedelijkheid place in the list of urbanity classes, most urban first
 * @param themas expertise from its profile
 * @param ervaring themes of the casussen it brought or reviewed, of reviews that are over
 * @param niveaus what it can send
 * @param ruimte how many more invitations it can take; 0 when it does not take part
 * @param ontvangen reviews received before
 * @param gegeven reviews given before
 * @param al reviews it gives or is asked for now, in the seizoen or, for one review, at all; those that are full or asked no more included
 */
public record Kandidaat(
        String gemeente,
        String naam,
        int grootte,
        int stedelijkheid,
        @Nullable String jeugdregio,
        Set<String> themas,
        Set<String> ervaring,
        Set<Niveau> niveaus,
        int ruimte,
        int ontvangen,
        int gegeven,
        int al) {

    public Kandidaat {
        themas = Set.copyOf(themas);
        ervaring = Set.copyOf(ervaring);
        niveaus = Set.copyOf(niveaus);
    }
}
