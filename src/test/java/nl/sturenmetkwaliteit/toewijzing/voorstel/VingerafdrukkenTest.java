package nl.sturenmetkwaliteit.toewijzing.voorstel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.toewijzing.match.Casusvraag;
import nl.sturenmetkwaliteit.toewijzing.match.Conflict;
import nl.sturenmetkwaliteit.toewijzing.match.Gewichten;
import nl.sturenmetkwaliteit.toewijzing.match.Grond;
import nl.sturenmetkwaliteit.toewijzing.match.Kandidaat;
import nl.sturenmetkwaliteit.toewijzing.match.Matchinvoer;
import org.junit.jupiter.api.Test;

class VingerafdrukkenTest {

    private static final UUID REVIEW = new UUID(1, 1);
    private static final Kandidaat UTRECHT = kandidaat("GM0344", 2);
    private static final Kandidaat WEERT = kandidaat("GM0988", 3);

    private final Vingerafdrukken afdrukken =
            new Vingerafdrukken(new ObjectMapper().registerModule(new JavaTimeModule()));

    @Test
    void de_volgorde_waarin_iets_is_gelezen_maakt_niet_uit() {
        assertThat(afdrukken.van(invoer(List.of(UTRECHT, WEERT), Set.of("WMO", "PREVENTIE"), false)))
                .isEqualTo(afdrukken.van(invoer(List.of(WEERT, UTRECHT), Set.of("PREVENTIE", "WMO"), false)));
    }

    @Test
    void wat_er_verandert_is_te_zien() {
        String afdruk = afdrukken.van(invoer(List.of(UTRECHT, WEERT), Set.of("WMO"), false));

        assertThat(List.of(
                        invoer(List.of(UTRECHT, WEERT), Set.of("WMO"), true),
                        invoer(List.of(UTRECHT, WEERT), Set.of("PREVENTIE"), false),
                        invoer(List.of(UTRECHT, kandidaat("GM0988", 2)), Set.of("WMO"), false)))
                .extracting(afdrukken::van)
                .doesNotContain(afdruk)
                .doesNotHaveDuplicates();
    }

    private static Matchinvoer invoer(List<Kandidaat> kandidaten, Set<String> themas, boolean opgeheven) {
        Casusvraag vraag =
                new Casusvraag(REVIEW, "GM0363", themas, Set.of(), 4, Set.of(), Set.of(), Set.of(), Set.of(), null);
        return new Matchinvoer(
                LocalDate.of(2026, 2, 1),
                kandidaten,
                List.of(vraag),
                List.of(new Conflict("GM0344", "GM0363", Grond.BUREN, opgeheven)),
                List.of(),
                Map.of(),
                Gewichten.standaard(),
                7);
    }

    private static Kandidaat kandidaat(String code, int ruimte) {
        return new Kandidaat(code, code, 1, 1, null, Set.of(), Set.of(), Set.of(), ruimte, 0, 0, 0);
    }
}
