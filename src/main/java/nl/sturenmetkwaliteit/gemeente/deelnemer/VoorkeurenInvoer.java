package nl.sturenmetkwaliteit.gemeente.deelnemer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.sturenmetkwaliteit.platform.taal.Taal;
import org.jspecify.annotations.Nullable;

/** @param berichten absent for who has no wishes */
record VoorkeurenInvoer(@NotNull(message = "Kies een taal.") Taal taal, @Nullable @Valid Berichtvoorkeuren berichten) {}
