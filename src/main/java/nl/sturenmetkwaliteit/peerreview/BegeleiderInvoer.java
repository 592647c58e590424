package nl.sturenmetkwaliteit.peerreview;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is to guide a review: someone by address, or the one whom NDSD proposed.
 *
 * @param gemeente CBS code; absent for an NDSD-medewerker
 * @param voorstel the id of the person proposed, so that nobody agrees to another than was read
 */
record BegeleiderInvoer(
        @Pattern(regexp = "GM\\d{4}", message = "Geef een CBS-code, zoals GM0363.") @Nullable String gemeente,
        @Email(message = "Dit is geen e-mailadres.")
                @Size(max = 254, message = "Gebruik hoogstens 254 tekens.")
                @Nullable
                String email,
        @Nullable UUID voorstel) {}
