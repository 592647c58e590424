package nl.sturenmetkwaliteit.notificatie.post;

import java.util.Locale;

/** The language somebody chose for the screen is that of the mail. */
enum Mailtaal {
    NL(Locale.forLanguageTag("nl-NL")),
    EN(Locale.UK);

    private final Locale locale;

    Mailtaal(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }
}
