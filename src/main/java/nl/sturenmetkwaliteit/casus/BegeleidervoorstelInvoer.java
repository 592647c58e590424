package nl.sturenmetkwaliteit.casus;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whom NDSD proposes to guide the review.
 *
 * @param gemeente CBS code; absent for an NDSD-medewerker
 */
record BegeleidervoorstelInvoer(
        @Pattern(regexp = "GM\\d{4}", message = "Geef een CBS-code, zoals GM0363.") @Nullable String gemeente,
        @NotBlank(message = "Noem het e-mailadres.")
                @Email(message = "Dit is geen e-mailadres.")
                @Size(max = 254, message = "Gebruik hoogstens 254 tekens.")
                String email) {}
