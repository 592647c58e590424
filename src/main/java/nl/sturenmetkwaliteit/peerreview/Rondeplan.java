package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import nl.sturenmetkwaliteit.toewijzing.api.RondeInUitnodiging;

/** Lays the rondes of a format on the calendar: after the time a team takes to form, one after the other. */
@ApplicationScoped
class Rondeplan {

    private static final int DAGEN_OM_EEN_TEAM_TE_VORMEN = 21;
    private static final LocalTime OPENT = LocalTime.of(9, 0);
    private static final LocalTime SLUIT = LocalTime.of(17, 0);

    private final Ids ids;
    private final Clock clock;

    Rondeplan(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    List<Ronde> van(UUID review, Rondeformat format, boolean vervolg) {
        List<Ronde> rondes = new ArrayList<>();
        LocalDate begin = LocalDate.now(clock).plusDays(DAGEN_OM_EEN_TEAM_TE_VORMEN);
        for (RondeVanFormat vorm : format.rondes(vervolg)) {
            LocalDate einde = begin.plusDays(vorm.duurDagen());
            rondes.add(new Ronde(ids.nieuw(), review, rondes.size() + 1, vorm, op(begin, OPENT), op(einde, SLUIT)));
            begin = einde.plusDays(1);
        }
        return rondes;
    }

    /** As the invited see it. */
    static List<RondeInUitnodiging> voorGenodigden(List<Ronde> rondes) {
        return rondes.stream()
                .map(r -> new RondeInUitnodiging(r.getSoort().name(), r.getTitel(), r.getOpentOp(), r.getDeadlineOp()))
                .toList();
    }

    private Instant op(LocalDate dag, LocalTime tijd) {
        return dag.atTime(tijd).atZone(clock.getZone()).toInstant();
    }
}
