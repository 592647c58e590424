package nl.sturenmetkwaliteit.tip;

/** The copy for the lessons, as the review reads it. */
record VoordrachtWeergave(String titel, String inzicht, String wanneerWel, String wanneerNiet, boolean naamTonen) {}
