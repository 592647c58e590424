package nl.sturenmetkwaliteit.peerreview.sessie;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.sturenmetkwaliteit.peerreview.sessie.Sessieantwoord.OpDatum;

/** The answers of one person to the dates of a sessie, all at once: a date that is left out is not answered. */
record MijnAntwoordenInvoer(
        @NotNull(message = "Geef uw antwoorden.") @Size(max = 10, message = "Er zijn hoogstens 10 data.")
                List<@NotNull @Valid OpDatum> antwoorden) {}
