package nl.sturenmetkwaliteit.peerreview.aanname;

/** An aanname with the name of the gemeente of who named it. */
record AannameRij(Aanname aanname, String gemeenteNaam) {}
