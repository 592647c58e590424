package nl.sturenmetkwaliteit.gemeente.stijl;

import jakarta.enterprise.context.ApplicationScoped;

/** Which gemeenten have a style of their own, so that a page asks for none that is not there. */
@ApplicationScoped
public class Stijlen {

    private final ThemaStijlRepository stijlen;

    Stijlen(ThemaStijlRepository stijlen) {
        this.stijlen = stijlen;
    }

    public boolean heeft(String gemeente) {
        return stijlen.count("gemeente", gemeente) > 0;
    }
}
