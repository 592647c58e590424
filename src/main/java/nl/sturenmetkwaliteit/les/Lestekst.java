package nl.sturenmetkwaliteit.les;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.platform.taxonomie.Arena;
import nl.sturenmetkwaliteit.platform.taxonomie.Levensfase;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.platform.taxonomie.Principe;
import nl.sturenmetkwaliteit.tip.api.Voordracht;
import nl.sturenmetkwaliteit.tip.api.Woorden;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a les says, and where it applies. */
@Embeddable
record Lestekst(
        String titel,
        String inzicht,
        String wanneerWel,
        String wanneerNiet,
        @Enumerated(EnumType.STRING) Principe principe,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> themas,
        @JdbcTypeCode(SqlTypes.ARRAY) @Enumerated(EnumType.STRING) List<Arena> arenas,
        @JdbcTypeCode(SqlTypes.ARRAY) @Enumerated(EnumType.STRING) List<Levensfase> levensfasen,
        @JdbcTypeCode(SqlTypes.ARRAY) @Enumerated(EnumType.STRING) List<Niveau> niveaus,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> obstakels) {

    static Lestekst van(Voordracht voordracht) {
        Woorden woorden = voordracht.woorden();
        return new Lestekst(
                woorden.titel(),
                woorden.inzicht(),
                woorden.wanneerWel(),
                woorden.wanneerNiet(),
                voordracht.principe(),
                List.copyOf(voordracht.themas()),
                List.copyOf(voordracht.arenas()),
                List.copyOf(voordracht.levensfasen()),
                List.copyOf(voordracht.niveaus()),
                List.copyOf(voordracht.obstakels()));
    }

    Woorden woorden() {
        return new Woorden(titel, inzicht, wanneerWel, wanneerNiet);
    }

    /** The texts as the privacyscan takes them. */
    Map<String, String> teksten() {
        Map<String, String> teksten = new LinkedHashMap<>();
        teksten.put("titel", titel);
        teksten.put("inzicht", inzicht);
        teksten.put("wanneerWel", wanneerWel);
        teksten.put("wanneerNiet", wanneerNiet);
        return teksten;
    }
}
