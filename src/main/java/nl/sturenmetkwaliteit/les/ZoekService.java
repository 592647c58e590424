package nl.sturenmetkwaliteit.les;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.sturenmetkwaliteit.les.ZoekUitkomst.Facettelling;
import nl.sturenmetkwaliteit.les.ZoekUitkomst.Lezing;
import nl.sturenmetkwaliteit.les.ZoekUitkomst.Treffer;
import nl.sturenmetkwaliteit.les.ZoekUitkomst.Waarde;
import nl.sturenmetkwaliteit.les.Zoekregister.Plaats;
import nl.sturenmetkwaliteit.platform.probleem.Fout;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.platform.zoeken.Fragment;
import nl.sturenmetkwaliteit.platform.zoeken.Markeerder;
import org.jspecify.annotations.Nullable;

/** Finding lessons by words and facets, or by a text that is being written. For everyone the published ones, for the desk too. */
@ApplicationScoped
@Transactional
class ZoekService {

    private static final int VERGELIJKBAAR = 5;

    private final Zoekregister register;

    ZoekService(Zoekregister register) {
        this.register = register;
    }

    ZoekUitkomst zoek(ZoekInvoer invoer, Paginering paginering) {
        var gevonden = register.zoek(invoer, plaats(paginering.naSleutel()), paginering.limiet());
        Pagina<Plaats> pagina = Pagina.opSleutel(gevonden.items(), paginering, ZoekService::sleutel);
        return new ZoekUitkomst(
                treffers(pagina.items(), gevonden.woorden()),
                pagina.volgende(),
                gevonden.aantal(),
                gevonden.meer(),
                facetten(gevonden.facetten()),
                gevonden.gelezen().stream()
                        .map(g -> new Lezing(g.getypt(), g.gezocht()))
                        .toList());
    }

    List<Treffer> vergelijkbaar(String tekst) {
        var verwant = register.vergelijkbaar(tekst, VERGELIJKBAAR);
        return treffers(verwant.items(), verwant.woorden());
    }

    private List<Treffer> treffers(List<Plaats> plaatsen, List<String> woorden) {
        if (plaatsen.isEmpty()) {
            return List.of();
        }
        Markeerder markeerder = new Markeerder(woorden);
        Map<UUID, GepubliceerdeLes> teksten =
                register.teksten(plaatsen.stream().map(Plaats::les).toList());
        return plaatsen.stream()
                .map(plaats -> teksten.get(plaats.les()))
                .filter(Objects::nonNull)
                .map(les -> treffer(les, markeerder))
                .toList();
    }

    private static Treffer treffer(GepubliceerdeLes les, Markeerder markeerder) {
        Lestekst tekst = les.getTekst();
        return new Treffer(
                new LesItem(
                        les.getId(),
                        tekst.titel(),
                        tekst.inzicht(),
                        tekst.principe(),
                        tekst.themas(),
                        les.getStatus(),
                        les.getVersienummer(),
                        les.getGepubliceerdOp()),
                markeerder.markeer(tekst.titel()),
                fragment(tekst, markeerder));
    }

    /** From the insight, unless what was asked for stands only in what follows. */
    private static Fragment fragment(Lestekst tekst, Markeerder markeerder) {
        return Stream.of(tekst.inzicht(), tekst.wanneerWel(), tekst.wanneerNiet())
                .map(markeerder::fragment)
                .filter(fragment -> !fragment.markeringen().isEmpty())
                .findFirst()
                .orElseGet(() -> markeerder.fragment(tekst.inzicht()));
    }

    private static List<Facettelling> facetten(Map<String, Integer> tellingen) {
        return Arrays.stream(Facet.values())
                .map(facet -> new Facettelling(facet, waarden(facet + ":", tellingen)))
                .toList();
    }

    private static List<Waarde> waarden(String begin, Map<String, Integer> tellingen) {
        return tellingen.entrySet().stream()
                .filter(telling -> telling.getKey().startsWith(begin))
                .map(telling -> new Waarde(telling.getKey().substring(begin.length()), telling.getValue()))
                .sorted(Comparator.comparingInt(Waarde::aantal).reversed().thenComparing(Waarde::code))
                .toList();
    }

    private static String sleutel(Plaats plaats) {
        return plaats.score() + "." + plaats.les();
    }

    private static @Nullable Plaats plaats(String sleutel) {
        if (sleutel.isEmpty()) {
            return null;
        }
        int punt = sleutel.indexOf('.');
        try {
            return new Plaats(
                    Integer.parseInt(sleutel.substring(0, Math.max(punt, 0))),
                    UUID.fromString(sleutel.substring(punt + 1)));
        } catch (IllegalArgumentException geenCursor) {
            throw ProbleemException.van(
                    ProbleemType.ONGELDIGE_INVOER,
                    List.of(Fout.inParameter(
                            "cursor", "VORM", "Gebruik de cursor zoals het vorige antwoord hem gaf.")));
        }
    }
}
