package nl.sturenmetkwaliteit.peerreview.api;

/**
 * A sessie as a calendar takes it from a mail (iCalendar, RFC 5546): no place, no link and no word that somebody wrote.
 *
 * @param methode {@code REQUEST}, again after every change, or {@code CANCEL}
 * @param tekst the content of the attachment
 */
public record Agendauitnodiging(String methode, String tekst) {

    /** The content type of the part of the mail. */
    public String mediatype() {
        return "text/calendar; method=" + methode + "; charset=UTF-8";
    }
}
