package nl.sturenmetkwaliteit.platform.taak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TaakTest {

    @Test
    void wat_het_eerst_klaar_moet_zijn_komt_eerst_en_wat_geen_termijn_heeft_het_laatst() {
        Taak later = taak("later", Instant.parse("2026-03-01T10:00:00.5Z"));
        Taak eerder = taak("eerder", Instant.parse("2026-03-01T10:00:00Z"));
        Taak ooit = taak("ooit", null);

        List<Taak> gesorteerd = Stream.of(ooit, later, eerder)
                .sorted(Comparator.comparing(Taak::volgorde))
                .toList();

        assertThat(gesorteerd).containsExactly(eerder, later, ooit);
    }

    @Test
    void twee_taken_over_hetzelfde_ding_zijn_uit_elkaar_te_houden() {
        Instant dan = Instant.parse("2026-03-01T10:00:00Z");

        assertThat(new Taak("EEN", "Een", dan, "/ding", null).volgorde())
                .isNotEqualTo(new Taak("TWEE", "Twee", dan, "/ding", null).volgorde());
    }

    private static Taak taak(String pad, @Nullable Instant uiterlijk) {
        return new Taak("SOORT", "Titel", uiterlijk, "/" + pad, null);
    }
}
