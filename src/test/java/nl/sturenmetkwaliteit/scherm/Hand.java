package nl.sturenmetkwaliteit.scherm;

import com.microsoft.playwright.Locator;

/** The hand of one person, with a mouse or on a phone: how often it has to press. Putting the cursor in a field is a press too. */
final class Hand {

    private final boolean vinger;
    private int drukken;
    private int velden;
    private int tekens;

    private Hand(boolean vinger) {
        this.vinger = vinger;
    }

    static Hand opEenMuis() {
        return new Hand(false);
    }

    static Hand opEenScherm() {
        return new Hand(true);
    }

    void druk(Locator waar) {
        drukken++;
        if (vinger) {
            waar.tap();
        } else {
            waar.click();
        }
    }

    void schrijf(Locator veld, String tekst) {
        druk(veld);
        schrijfHier(veld, tekst);
    }

    /** Where the cursor is already. */
    void schrijfHier(Locator veld, String tekst) {
        velden++;
        tekens += tekst.length();
        veld.fill(tekst);
    }

    /** What the test did in another way than through here. */
    void tel(int keer) {
        drukken += keer;
    }

    void typ(int toetsen) {
        tekens += toetsen;
    }

    int velden() {
        return velden;
    }

    int tekens() {
        return tekens;
    }

    int drukken() {
        return drukken;
    }
}
