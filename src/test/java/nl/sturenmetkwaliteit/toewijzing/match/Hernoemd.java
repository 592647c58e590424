package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The same season in which everyone has another code, and each review another id. */
final class Hernoemd {

    private Hernoemd() {}

    static Matchinvoer van(Matchinvoer invoer, UnaryOperator<String> naam) {
        return new Matchinvoer(
                invoer.vandaag(),
                invoer.kandidaten().stream()
                        .map(k -> kandidaat(k, naam.apply(k.gemeente()), k.ruimte()))
                        .toList(),
                invoer.vragen().stream().map(vraag -> vraag(vraag, naam)).toList(),
                invoer.conflicten().stream()
                        .map(c -> new Conflict(naam.apply(c.een()), naam.apply(c.ander()), c.grond(), c.opgeheven()))
                        .toList(),
                invoer.ontmoetingen().stream()
                        .map(o -> new Ontmoeting(naam.apply(o.gastheer()), naam.apply(o.peer()), o.datum()))
                        .toList(),
                invoer.themanamen(),
                invoer.gewichten(),
                invoer.zaad());
    }

    static Kandidaat kandidaat(Kandidaat k, String gemeente, int ruimte) {
        return kandidaat(k, gemeente, ruimte, k.al());
    }

    static Kandidaat metAl(Kandidaat k, int al) {
        return kandidaat(k, k.gemeente(), k.ruimte(), al);
    }

    private static Kandidaat kandidaat(Kandidaat k, String gemeente, int ruimte, int al) {
        return new Kandidaat(
                gemeente,
                k.naam(),
                k.grootte(),
                k.stedelijkheid(),
                k.jeugdregio(),
                k.themas(),
                k.ervaring(),
                k.niveaus(),
                ruimte,
                k.ontvangen(),
                k.gegeven(),
                al);
    }

    private static Casusvraag vraag(Casusvraag vraag, UnaryOperator<String> naam) {
        UUID oud = vraag.peerreview();
        return new Casusvraag(
                new UUID(oud.getLeastSignificantBits(), oud.getMostSignificantBits()),
                naam.apply(vraag.gastheer()),
                vraag.themas(),
                vraag.niveaus(),
                vraag.plaatsen(),
                alle(vraag.bezet(), naam),
                alle(vraag.vast(), naam),
                alle(vraag.uitgesloten(), naam),
                alle(vraag.geweigerd(), naam),
                eventueel(vraag.begeleidergemeente(), naam));
    }

    private static Set<String> alle(Set<String> gemeenten, UnaryOperator<String> naam) {
        return gemeenten.stream().map(naam).collect(Collectors.toSet());
    }

    private static @Nullable String eventueel(@Nullable String gemeente, UnaryOperator<String> naam) {
        return gemeente == null ? null : naam.apply(gemeente);
    }
}
