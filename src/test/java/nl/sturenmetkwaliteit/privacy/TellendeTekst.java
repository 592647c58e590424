package nl.sturenmetkwaliteit.privacy;

/** A text that counts how often it is looked at: work without a clock. */
final class TellendeTekst implements CharSequence {

    private final String tekst;
    private long gelezen;

    TellendeTekst(String tekst) {
        this.tekst = tekst;
    }

    long gelezen() {
        return gelezen;
    }

    @Override
    public int length() {
        return tekst.length();
    }

    @Override
    public char charAt(int index) {
        gelezen++;
        return tekst.charAt(index);
    }

    @Override
    public CharSequence subSequence(int van, int tot) {
        gelezen += tot - van;
        return tekst.substring(van, tot);
    }

    @Override
    public String toString() {
        throw new AssertionError("Een herkenner leest tekens, niet telkens de hele tekst");
    }
}
