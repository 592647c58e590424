package nl.sturenmetkwaliteit.peerreview.voornemen;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The three questions of the return. */
record OpvolgingInvoer(
        @NotBlank(message = "Schrijf op wat u deed.") @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.")
                String watGedaan,
        @NotBlank(message = "Schrijf op wat bewoners merkten.")
                @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.")
                String watBewonersMerkten,
        @NotBlank(message = "Schrijf op wat u leerde.") @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.")
                String watGeleerd) {}
