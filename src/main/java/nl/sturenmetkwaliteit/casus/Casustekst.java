package nl.sturenmetkwaliteit.casus;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.sturenmetkwaliteit.platform.taxonomie.Arena;
import nl.sturenmetkwaliteit.platform.taxonomie.Levensfase;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a casus tells, and under which themas, arenas, niveaus and obstakels it falls. */
@Embeddable
record Casustekst(
        String titel,
        @Nullable String verhaal,
        @Nullable String bedoeling,
        @Nullable String sturingsvraag,
        @Nullable String geprobeerd,
        @Nullable String dilemma,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> aannames,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> themas,
        @JdbcTypeCode(SqlTypes.ARRAY) @Enumerated(EnumType.STRING) List<Arena> arenas,
        @JdbcTypeCode(SqlTypes.ARRAY) @Enumerated(EnumType.STRING) List<Niveau> niveaus,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> obstakels,
        @Nullable @Enumerated(EnumType.STRING) Levensfase levensfase) {

    static Casustekst van(CasusInvoer invoer) {
        return new Casustekst(
                invoer.titel().strip(),
                invoer.verhaal(),
                invoer.bedoeling(),
                invoer.sturingsvraag(),
                invoer.geprobeerd(),
                invoer.dilemma(),
                invoer.aannames() == null ? List.of() : List.copyOf(invoer.aannames()),
                gesorteerd(invoer.themas()),
                gesorteerd(invoer.arenas()),
                gesorteerd(invoer.niveaus()),
                gesorteerd(invoer.obstakels()),
                invoer.levensfase());
    }

    /** The texts that are filled in, by field, as the privacyscan takes them. */
    Map<String, String> teksten() {
        Map<String, String> teksten = new LinkedHashMap<>();
        zet(teksten, "titel", titel);
        zet(teksten, "verhaal", verhaal);
        zet(teksten, "bedoeling", bedoeling);
        zet(teksten, "sturingsvraag", sturingsvraag);
        zet(teksten, "geprobeerd", geprobeerd);
        zet(teksten, "dilemma", dilemma);
        for (int i = 0; i < aannames.size(); i++) {
            teksten.put("aannames/" + i, aannames.get(i));
        }
        return teksten;
    }

    private static void zet(Map<String, String> teksten, String veld, @Nullable String tekst) {
        if (tekst != null && !tekst.isBlank()) {
            teksten.put(veld, tekst);
        }
    }

    private static <T extends Comparable<T>> List<T> gesorteerd(@Nullable Collection<T> waarden) {
        return waarden == null ? List.of() : List.copyOf(new TreeSet<>(waarden));
    }
}
