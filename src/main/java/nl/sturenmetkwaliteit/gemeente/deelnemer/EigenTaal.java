package nl.sturenmetkwaliteit.gemeente.deelnemer;

import jakarta.enterprise.context.ApplicationScoped;
import nl.sturenmetkwaliteit.platform.agenda.Agendataal;
import nl.sturenmetkwaliteit.platform.taal.Taal;

/** The language the caller chose. */
@ApplicationScoped
class EigenTaal implements Agendataal {

    private final IkService ik;

    EigenTaal(IkService ik) {
        this.ik = ik;
    }

    @Override
    public boolean isEngels() {
        return ik.voorkeuren().taal() == Taal.EN;
    }
}
