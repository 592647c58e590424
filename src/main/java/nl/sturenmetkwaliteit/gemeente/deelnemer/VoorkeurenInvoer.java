package nl.sturenmetkwaliteit.gemeente.deelnemer;

import jakarta.validation.constraints.NotNull;

record VoorkeurenInvoer(@NotNull(message = "Kies een taal.") Taal taal) {}
