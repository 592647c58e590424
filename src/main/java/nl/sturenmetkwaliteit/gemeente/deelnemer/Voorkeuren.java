package nl.sturenmetkwaliteit.gemeente.deelnemer;

import nl.sturenmetkwaliteit.platform.taal.Taal;
import nl.sturenmetkwaliteit.platform.web.MetVersie;

record Voorkeuren(Taal taal, Berichtvoorkeuren berichten, int versie) implements MetVersie {}
