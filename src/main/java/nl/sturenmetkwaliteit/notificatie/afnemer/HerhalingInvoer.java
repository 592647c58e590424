package nl.sturenmetkwaliteit.notificatie.afnemer;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** From which moment on everything is sent again. */
record HerhalingInvoer(@NotNull(message = "Kies vanaf wanneer.") Instant vanafOp) {}
