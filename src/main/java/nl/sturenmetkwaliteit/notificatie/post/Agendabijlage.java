package nl.sturenmetkwaliteit.notificatie.post;

/**
 * What a calendar takes from a mail (iCalendar, RFC 5546): no place, no link and no word that somebody wrote.
 *
 * @param methode {@code REQUEST}, again after every change, or {@code CANCEL}
 */
record Agendabijlage(String methode, String tekst) {}
