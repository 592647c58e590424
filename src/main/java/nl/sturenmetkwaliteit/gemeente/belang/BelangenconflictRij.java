package nl.sturenmetkwaliteit.gemeente.belang;

import java.time.LocalDate;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import org.jspecify.annotations.Nullable;

/** A belangenconflict with the names of the gemeenten in it, as the query gives it. */
record BelangenconflictRij(
        Belangenconflict conflict, String gemeente, String andere, @Nullable String opheffer, @Nullable String vrager) {

    BelangenconflictWeergave weergave(Wie wie, LocalDate vandaag) {
        return new BelangenconflictWeergave(
                conflict.getId(),
                new GemeenteRef(conflict.getGemeente(), gemeente),
                new GemeenteRef(conflict.getAndereGemeente(), andere),
                conflict.getSoort(),
                conflict.getGrond(),
                conflict.isAfgeleid(),
                conflict.getToelichting(),
                conflict.getVanafdatum(),
                conflict.getTotdatum(),
                conflict.verzoek(vrager),
                conflict.opheffing(opheffer),
                Handeling.voor(conflict, wie, vandaag),
                conflict.getVersie());
    }
}
