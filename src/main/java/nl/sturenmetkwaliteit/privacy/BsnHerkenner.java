package nl.sturenmetkwaliteit.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.sturenmetkwaliteit.privacy.api.Soort;

/**
 * The burgerservicenummer: nine digits that pass the {@link Elfproef}, in one row or in groups as people write them.
 * Directly after a word for BSN any grouping counts, and eight digits too: the leading zero of older numbers is often
 * left out.
 */
final class BsnHerkenner implements Herkenner {

    private static final int CIJFERS = 9;

    /** 123456782, 123 456 782, 1234.56.782 (the Tax Administration's way), 12.34.56.782 and 123.45.67.82. */
    private static final Set<List<Integer>> SCHRIJFWIJZEN =
            Set.of(List.of(9), List.of(3, 3, 3), List.of(4, 2, 3), List.of(2, 2, 2, 3), List.of(3, 2, 2, 2));

    private static final List<Integer> DUIZENDTALLEN = List.of(3, 3, 3);

    private static final Pattern BEDRAG_ERVOOR = Pattern.compile("(?:€|\\$|(?<!\\p{L})eur|(?<!\\p{L})euro)\\s?$");
    private static final Pattern BEDRAG_ERNA =
            Pattern.compile("^(?:,(?:\\d{1,2}(?!\\d)|-|–|=)|\\s?(?:euro|eur|€|%|procent)(?!\\p{L}))");
    private static final Pattern BREUK_ERVOOR = Pattern.compile("(?<!\\d)0,$");

    @Override
    public List<Treffer> find(CharSequence tekst) {
        List<Cijfergroep> groepen = Cijfergroep.findAll(tekst);
        List<Treffer> treffers = new ArrayList<>();
        int eerste = 0;
        while (eerste < groepen.size()) {
            int laatste = findLast(groepen, eerste, tekst);
            boolean gevonden = laatste >= 0 && addTreffer(treffers, groepen, eerste, laatste, tekst);
            eerste = gevonden ? laatste + 1 : eerste + 1;
        }
        return treffers;
    }

    /** The group with which the digits make nine (or the single group of eight), or -1. */
    private static int findLast(List<Cijfergroep> groepen, int eerste, CharSequence tekst) {
        int cijfers = groepen.get(eerste).lengte();
        int laatste = eerste;
        while (cijfers < CIJFERS && isVerbonden(groepen, laatste, tekst)) {
            laatste++;
            cijfers += groepen.get(laatste).lengte();
        }
        boolean achtAaneen = laatste == eerste && cijfers == CIJFERS - 1;
        return cijfers == CIJFERS || achtAaneen ? laatste : -1;
    }

    private static boolean isVerbonden(List<Cijfergroep> groepen, int index, CharSequence tekst) {
        return index >= 0
                && index + 1 < groepen.size()
                && groepen.get(index).isVerbondenMet(groepen.get(index + 1), tekst);
    }

    private static boolean addTreffer(
            List<Treffer> treffers, List<Cijfergroep> groepen, int eerste, int laatste, CharSequence tekst) {
        StringBuilder cijfers = new StringBuilder(CIJFERS);
        List<Integer> lengtes = new ArrayList<>();
        for (Cijfergroep groep : groepen.subList(eerste, laatste + 1)) {
            cijfers.append(tekst, groep.begin(), groep.einde());
            lengtes.add(groep.lengte());
        }
        boolean zonderVoorloopnul = cijfers.length() < CIJFERS;
        if (!Elfproef.isGeslaagd(zonderVoorloopnul ? "0" + cijfers : cijfers)) {
            return false;
        }
        int begin = groepen.get(eerste).begin();
        int einde = groepen.get(laatste).einde();
        Omgeving omgeving = Omgeving.of(tekst, begin, einde);
        if (!BsnWeging.isBsnGenoemdVoor(omgeving)) {
            boolean langerGetal = lengtes.equals(DUIZENDTALLEN)
                    && (isVerbonden(groepen, eerste - 1, tekst) || isVerbonden(groepen, laatste, tekst));
            if (!SCHRIJFWIJZEN.contains(lengtes) || langerGetal || isBedrag(omgeving)) {
                return false;
            }
        }
        treffers.add(
                new Treffer(Soort.BSN, BsnWeging.weigh(omgeving, isDeelVanCode(tekst, begin, einde)), begin, einde));
        return true;
    }

    private static boolean isBedrag(Omgeving omgeving) {
        return omgeving.heeftErvoor(BEDRAG_ERVOOR)
                || omgeving.heeftErna(BEDRAG_ERNA)
                || omgeving.heeftErvoor(BREUK_ERVOOR);
    }

    /** A full stop with a letter behind it is a sentence whose space got lost, no code. */
    private static boolean isDeelVanCode(CharSequence tekst, int begin, int einde) {
        boolean ervoor = Tekens.isVerbondenOp(tekst, begin - 1, -1) && !isPuntMetLetter(tekst, begin - 1, -1);
        boolean erna = Tekens.isVerbondenOp(tekst, einde, 1) && !isPuntMetLetter(tekst, einde, 1);
        return ervoor || erna;
    }

    private static boolean isPuntMetLetter(CharSequence tekst, int positie, int richting) {
        return Tekens.isOp(tekst, positie, '.') && Character.isLetter(tekst.charAt(positie + richting));
    }
}
