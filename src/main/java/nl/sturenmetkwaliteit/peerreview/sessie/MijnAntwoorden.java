package nl.sturenmetkwaliteit.peerreview.sessie;

import java.util.List;
import nl.sturenmetkwaliteit.platform.web.MetVersie;

/** What the caller answered, by date. Who has not answered reads the first version: none. */
record MijnAntwoorden(List<Sessieantwoord.OpDatum> antwoorden, int versie) implements MetVersie {}
