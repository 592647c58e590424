package nl.sturenmetkwaliteit.toewijzing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A new seizoen. */
record SeizoenInvoer(
        @NotBlank(message = "Geef het seizoen een naam.") @Size(max = 100, message = "Gebruik hoogstens 100 tekens.")
                String naam,
        @NotNull(message = "Noem de eerste dag.") LocalDate startdatum,
        @NotNull(message = "Noem de laatste dag.") LocalDate einddatum) {}
