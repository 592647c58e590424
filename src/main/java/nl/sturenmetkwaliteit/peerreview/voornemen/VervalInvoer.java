package nl.sturenmetkwaliteit.peerreview.voornemen;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a voornemen need not come back. */
record VervalInvoer(
        @NotBlank(message = "Geef een reden.") @Size(min = 10, max = 1000, message = "Gebruik 10 tot 1000 tekens.")
                String reden) {}
