package nl.sturenmetkwaliteit.tip;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.UUID;

/** The piece to mark: positions in UTF-16 units, {@code einde} after the last. */
record FragmentInvoer(
        @NotNull(message = "Noem de reflectie.") UUID reflectie,
        @NotNull(message = "Noem het veld.") ReflectieVeld veld,
        @PositiveOrZero(message = "Geef de eerste positie.") int begin,
        @Min(value = 1, message = "Geef de positie na de laatste.")
                @Max(value = 8000, message = "Geef een positie binnen de tekst.")
                int einde) {

    /** Whether this is a piece of the text, and cuts no character in two. */
    boolean isBinnen(String tekst) {
        return begin < einde && einde <= tekst.length() && isGrens(tekst, begin) && isGrens(tekst, einde);
    }

    private static boolean isGrens(String tekst, int positie) {
        return positie == tekst.length() || !Character.isLowSurrogate(tekst.charAt(positie));
    }
}
