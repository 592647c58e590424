package nl.sturenmetkwaliteit.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import nl.sturenmetkwaliteit.privacy.api.Bevinding;

/**
 * Lets each recogniser read one text and settles overlaps: who comes first in the list keeps the place. IBAN and
 * telephone stand before BSN because they are checked as a whole and may hold nine digits that pass the 11-test by
 * chance; all others stand behind it, so that nothing can cover a BSN up.
 */
final class Tekstscanner {

    private final List<Herkenner> herkenners = List.of(
            new IbanHerkenner(),
            new TelefoonHerkenner(),
            new BsnHerkenner(),
            new EmailHerkenner(),
            new GeboortedatumHerkenner(),
            new PostcodeHerkenner(),
            new KentekenHerkenner(),
            new NaamHerkenner());

    List<Bevinding> scan(String veld, CharSequence tekst) {
        BitSet bezet = new BitSet(tekst.length());
        List<Bevinding> bevindingen = new ArrayList<>();
        for (Herkenner herkenner : herkenners) {
            for (Treffer treffer : herkenner.find(tekst)) {
                int eersteBezet = bezet.nextSetBit(treffer.begin());
                if (eersteBezet < 0 || eersteBezet >= treffer.einde()) {
                    bezet.set(treffer.begin(), treffer.einde());
                    bevindingen.add(treffer.inVeld(veld));
                }
            }
        }
        bevindingen.sort(Comparator.comparingInt(Bevinding::begin));
        return List.copyOf(bevindingen);
    }
}
