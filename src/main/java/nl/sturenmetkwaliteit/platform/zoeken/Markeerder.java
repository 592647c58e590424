package nl.sturenmetkwaliteit.platform.zoeken;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words in a text, read as the database reads them: small letters, no accents, no apostrophes. */
public final class Markeerder {

    private static final int LENGTE = 240;
    private static final Pattern WOORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’`][\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern WEG = Pattern.compile("[\\p{M}'’`]");

    private final Set<String> woorden;

    public Markeerder(Collection<String> woorden) {
        this.woorden = Set.copyOf(woorden);
    }

    public List<Markering> markeer(String tekst) {
        return WOORD.matcher(tekst)
                .results()
                .filter(woord -> woorden.contains(gelezen(woord.group())))
                .map(woord -> new Markering(woord.start(), woord.end()))
                .toList();
    }

    /** Cut between two words, around the stretch with the most marks; the beginning when nothing is marked. */
    public Fragment fragment(String tekst) {
        List<Markering> alle = markeer(tekst);
        int begin = alle.stream()
                .max((a, b) -> Long.compare(binnen(alle, a.begin()), binnen(alle, b.begin())) != 0
                        ? Long.compare(binnen(alle, a.begin()), binnen(alle, b.begin()))
                        : Integer.compare(b.begin(), a.begin()))
                .map(eerste -> aanloop(tekst, eerste.begin()))
                .orElse(0);
        int einde = tekst.length() - begin <= LENGTE ? tekst.length() : woordgrens(tekst, begin + LENGTE);
        String voor = begin > 0 ? "… " : "";
        int verschoven = voor.length() - begin;
        return new Fragment(
                voor + tekst.substring(begin, einde).stripTrailing() + (einde < tekst.length() ? " …" : ""),
                alle.stream()
                        .filter(m -> m.begin() >= begin && m.einde() <= einde)
                        .map(m -> new Markering(m.begin() + verschoven, m.einde() + verschoven))
                        .toList());
    }

    private static long binnen(List<Markering> alle, int begin) {
        return alle.stream()
                .filter(m -> m.begin() >= begin && m.einde() <= begin + LENGTE / 2)
                .count();
    }

    /** Some words before the first mark, or the beginning when that is near. */
    private static int aanloop(String tekst, int begin) {
        if (tekst.length() <= LENGTE || begin < LENGTE / 4) {
            return 0;
        }
        Matcher woord = WOORD.matcher(tekst);
        return woord.find(begin - LENGTE / 4) ? Math.min(volgend(woord, begin), begin) : begin;
    }

    /** The word found may be the rest of one that was cut. */
    private static int volgend(Matcher woord, int begin) {
        return woord.find() ? woord.start() : begin;
    }

    private static int woordgrens(String tekst, int hoogstens) {
        int spatie = tekst.lastIndexOf(' ', hoogstens);
        return spatie > hoogstens - LENGTE / 2 ? spatie : hoogstens;
    }

    private static String gelezen(String woord) {
        return WEG.matcher(Normalizer.normalize(woord, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
