package nl.sturenmetkwaliteit.les;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.planning.Verstrijkbron;

/** The time to reword what a gemeente withdrew has passed: the les is withdrawn, or goes back to the host. */
@ApplicationScoped
class LesVerloop implements Verstrijkbron {

    private final RedactieService redactie;

    LesVerloop(RedactieService redactie) {
        this.redactie = redactie;
    }

    @Override
    public String soort() {
        return "LES";
    }

    @Override
    public void handelAf(UUID id) {
        redactie.laatVervallen(id);
    }
}
