package nl.sturenmetkwaliteit.peerreview.aanname;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.Aannames;

/** The aannames of a review, as what hangs on them knows them. */
@ApplicationScoped
class Aannamelijst implements Aannames {

    private final AannameRepository aannames;

    Aannamelijst(AannameRepository aannames) {
        this.aannames = aannames;
    }

    @Override
    public boolean zijnVan(UUID review, Collection<UUID> gezocht) {
        List<UUID> ids = gezocht.stream().distinct().toList();
        return ids.isEmpty() || aannames.tel(review, ids) == ids.size();
    }
}
