package nl.sturenmetkwaliteit.toewijzing.voorstel;

import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.toewijzing.match.Herkomst;

/** What a proposal means for one gemeente. */
record ToewijzingsgemeenteWeergave(GemeenteRef gemeente, List<Casusverwijzing> brengtIn, List<Reviewplaats> reviewt) {

    record Casusverwijzing(UUID peerreview, String titel) {}

    record Reviewplaats(UUID peerreview, GemeenteRef gastheer, String titel, Herkomst herkomst) {}
}
