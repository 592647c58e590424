package nl.sturenmetkwaliteit.notificatie.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.sturenmetkwaliteit.platform.bericht.Berichtsoorten;
import nl.sturenmetkwaliteit.platform.bericht.Berichtwijze;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;

/** What the holder of a link in a mail can do: stop that kind of mail to its reader, and undo that. */
@ApplicationScoped
class Afmeldingen {

    private final Afmeldsleutels sleutels;
    private final PostRepository posten;
    private final Berichtsoorten soorten;
    private final Keuken keuken;
    private final Clock clock;

    Afmeldingen(Afmeldsleutels sleutels, PostRepository posten, Berichtsoorten soorten, Keuken keuken, Clock clock) {
        this.sleutels = sleutels;
        this.posten = posten;
        this.soorten = soorten;
        this.keuken = keuken;
        this.clock = clock;
    }

    Afmelding lees(String sleutel) {
        return doe(sleutel, (soort, wijzen) -> {});
    }

    Afmelding meldAf(String sleutel) {
        return doe(sleutel, (soort, wijzen) -> komenNog(soort, wijzen)
                .forEach(nog -> wijzen.put(nog, Berichtwijze.UIT.name())));
    }

    /** Back to how the service does it by itself: what somebody had chosen before is not kept. */
    Afmelding herstel(String sleutel) {
        return doe(
                sleutel, (soort, wijzen) -> van(soort).forEach(weer -> wijzen.remove(weer, Berichtwijze.UIT.name())));
    }

    private Afmelding doe(String sleutel, BiConsumer<String, Map<String, String>> werk) {
        UUID id = sleutels.post(sleutel).orElseThrow(ProbleemException::nietGevonden);
        AtomicReference<Afmelding> afmelding = new AtomicReference<>();
        keuken.alsSysteem(Keuken.GEEN, () -> {
            Post post = posten.lees(id).orElseThrow(ProbleemException::nietGevonden);
            Geadresseerde aan = posten.adressen(List.of(post), clock.instant()).stream()
                    .findFirst()
                    .orElseThrow(ProbleemException::nietGevonden);
            Map<String, String> wijzen = new HashMap<>(posten.wijzen(aan.persoon()));
            Map<String, String> gelezen = Map.copyOf(wijzen);
            werk.accept(post.soort(), wijzen);
            if (!wijzen.equals(gelezen)) {
                posten.kiesWijzen(aan.persoon(), wijzen);
            }
            afmelding.set(new Afmelding(
                    post.soort(),
                    post.isOverzicht() ? null : new Mailteksten(aan.taal()).zin(post.soort() + ".kop"),
                    aan.taal(),
                    komenNog(post.soort(), wijzen).isEmpty()));
        });
        return Objects.requireNonNull(afmelding.get());
    }

    /** The kinds that would still come by such a mail. */
    private List<String> komenNog(String soort, Map<String, String> wijzen) {
        return van(soort)
                .filter(een -> {
                    Berichtwijze wijze = wijze(een, wijzen);
                    return soort.equals(Post.OVERZICHT)
                            ? wijze == Berichtwijze.DAGELIJKS || wijze == Berichtwijze.WEKELIJKS
                            : wijze != Berichtwijze.UIT;
                })
                .toList();
    }

    /** The kind itself; of the digest, all that by themselves can wait. */
    private Stream<String> van(String soort) {
        return soorten.standaard().keySet().stream()
                .filter(een -> soort.equals(Post.OVERZICHT)
                        ? soorten.standaard().get(een) != Berichtwijze.DIRECT
                        : een.equals(soort));
    }

    private Berichtwijze wijze(String soort, Map<String, String> wijzen) {
        String gekozen = wijzen.get(soort);
        return gekozen == null ? Objects.requireNonNull(soorten.standaard().get(soort)) : Berichtwijze.valueOf(gekozen);
    }
}
