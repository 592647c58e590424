package nl.sturenmetkwaliteit.les;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** Which lessen go up in this one. */
record SamenvoegingInvoer(
        @NotEmpty(message = "Noem minstens een les.") @Size(max = 20, message = "Noem hoogstens 20 lessen.")
                Set<@NotNull UUID> met) {}
