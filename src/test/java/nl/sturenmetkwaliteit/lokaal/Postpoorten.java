package nl.sturenmetkwaliteit.lokaal;

/**
 * Where the mail server listens on this machine.
 *
 * @param smtp takes what the service sends
 * @param imap the mailbox for what could not be delivered
 * @param pagina shows what was sent
 */
public record Postpoorten(int smtp, int imap, int pagina) {

    /** Any that are free. */
    static final Postpoorten VRIJE = new Postpoorten(0, 0, 0);

    private static final int SMTP = 1025;
    private static final int IMAP = 1143;
    private static final int PAGINA = 8025;

    static Postpoorten voorOntwikkeling() {
        return new Postpoorten(
                Integer.getInteger("lokaal.smtp.poort", SMTP),
                Integer.getInteger("lokaal.imap.poort", IMAP),
                Integer.getInteger("lokaal.post.poort", PAGINA));
    }

    /** The ports that are to be used, free ones where none was named. */
    Postpoorten choose() {
        return new Postpoorten(
                Poort.choose(smtp, "de mailserver", "lokaal.smtp.poort"),
                Poort.choose(imap, "de postbus", "lokaal.imap.poort"),
                Poort.choose(pagina, "de pagina met verstuurde mails", "lokaal.post.poort"));
    }

    String[] alsArgumenten() {
        return new String[] {String.valueOf(smtp), String.valueOf(imap), String.valueOf(pagina)};
    }

    static Postpoorten van(String smtp, String imap, String pagina) {
        return new Postpoorten(Integer.parseInt(smtp), Integer.parseInt(imap), Integer.parseInt(pagina));
    }

    public String adresVanDePagina() {
        return "http://127.0.0.1:" + pagina;
    }
}
