package nl.sturenmetkwaliteit.tip;

import jakarta.validation.constraints.NotNull;

/** Whether the name is shown. Yes or no is said by a transition. */
record ToestemmingInvoer(@NotNull(message = "Kies of de naam van uw gemeente erbij mag staan.") Boolean naamTonen) {}
