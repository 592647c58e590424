package nl.sturenmetkwaliteit.gemeente.deelnemer;

import nl.sturenmetkwaliteit.platform.web.MetVersie;

record Voorkeuren(Taal taal, int versie) implements MetVersie {}
