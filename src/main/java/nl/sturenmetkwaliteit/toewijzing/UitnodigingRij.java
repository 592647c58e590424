package nl.sturenmetkwaliteit.toewijzing;

import java.util.List;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.toewijzing.api.UitnodigingWeergave;

/** An invitation with the names of both gemeenten. */
record UitnodigingRij(Uitnodiging uitnodiging, String gastheerNaam, String gemeenteNaam) {

    UitnodigingWeergave weergave(List<UitnodigingWeergave.Verlenging> verlengingen) {
        return new UitnodigingWeergave(
                uitnodiging.getId(),
                uitnodiging.getPeerreview(),
                new GemeenteRef(uitnodiging.getGastheer(), gastheerNaam),
                new GemeenteRef(uitnodiging.getGemeente(), gemeenteNaam),
                uitnodiging.getTitel(),
                uitnodiging.getSturingsvraag(),
                uitnodiging.getThemas(),
                uitnodiging.getNiveaus(),
                uitnodiging.getRondes(),
                uitnodiging.getTijdsbeslag(),
                uitnodiging.getBegeleider(),
                uitnodiging.tot(Termijn.ANTWOORD),
                uitnodiging.tot(Termijn.BIJDRAGE),
                uitnodiging.getTeam(),
                uitnodiging.getStatus(),
                verlengingen,
                uitnodiging.getVersie());
    }
}
