package nl.sturenmetkwaliteit.tip;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The host's answer to a tip. */
record TipReactie(
        @NotNull(message = "Kies wat u van de tip zegt.") SoortReactie soort,
        @Size(min = 1, max = 8000, message = "Gebruik 1 tot 8000 tekens.") @Nullable String toelichting) {

    /** What does not fit asks to say why. */
    boolean isVolledig() {
        return soort != SoortReactie.PAST_NIET || (toelichting != null && !toelichting.isBlank());
    }
}
