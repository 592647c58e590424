package nl.sturenmetkwaliteit.notificatie;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** @param totEnMet the newest notice that was seen; what came since stays new */
record LezingInvoer(@NotNull(message = "Noem het nieuwste bericht dat u zag.") UUID totEnMet) {}
