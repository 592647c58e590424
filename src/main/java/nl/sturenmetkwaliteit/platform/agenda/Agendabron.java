package nl.sturenmetkwaliteit.platform.agenda;

import java.util.List;

/** A feature's answer to what is in the caller's agenda. Every bean of this kind is asked, in one transaction, as the caller. */
public interface Agendabron {

    List<Agendapunt> punten();
}
