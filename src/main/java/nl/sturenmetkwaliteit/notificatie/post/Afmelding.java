package nl.sturenmetkwaliteit.notificatie.post;

import org.jspecify.annotations.Nullable;

/**
 * What somebody stops, or stopped, by the link in a mail.
 *
 * @param soort the kind of notice, or OVERZICHT
 * @param naam what that kind is called, in the language of the mail; absent for the digest
 */
record Afmelding(String soort, @Nullable String naam, Mailtaal taal, boolean afgemeld) {}
