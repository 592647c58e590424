package nl.sturenmetkwaliteit.platform.taak;

import java.util.List;

/** A feature's answer to what waits for the caller. Every bean of this kind is asked, in one transaction, as the caller. */
public interface Taakbron {

    List<Taak> taken();
}
