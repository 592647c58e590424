package nl.sturenmetkwaliteit.notificatie;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.notificatie.Abonnees.Bericht;
import nl.sturenmetkwaliteit.platform.stroom.Kanaal;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;

/** Passes what was told, by whichever instance, to who looks at this one. */
@ApplicationScoped
class Notificatiekanaal implements Kanaal {

    private static final String VAN_DEZE =
            "select persoon, id, soort from notificatie where sleutel = any (?) and persoon = any (?)";

    private final AgroalDataSource database;
    private final Keuken keuken;
    private final Abonnees abonnees;

    Notificatiekanaal(AgroalDataSource database, Keuken keuken, Abonnees abonnees) {
        this.database = database;
        this.keuken = keuken;
        this.abonnees = abonnees;
    }

    @Override
    public String naam() {
        return "notificatie";
    }

    @Override
    public void hoor(Set<String> sleutels) {
        Set<UUID> hier = abonnees.personen();
        if (!hier.isEmpty()) {
            keuken.alsSysteem(Keuken.GEEN, () -> geefDoor(sleutels, hier));
        }
    }

    @Override
    public void luistert(boolean opnieuw) {
        if (opnieuw) {
            abonnees.sluitAlles();
        }
    }

    private void geefDoor(Set<String> sleutels, Set<UUID> hier) {
        try (Connection verbinding = database.getConnection();
                PreparedStatement vraag = verbinding.prepareStatement(VAN_DEZE)) {
            vraag.setArray(1, verbinding.createArrayOf("text", sleutels.toArray(String[]::new)));
            vraag.setArray(2, verbinding.createArrayOf("uuid", hier.toArray(UUID[]::new)));
            try (ResultSet rijen = vraag.executeQuery()) {
                while (rijen.next()) {
                    abonnees.vertel(
                            rijen.getObject("persoon", UUID.class),
                            new Bericht(rijen.getObject("id", UUID.class), rijen.getString("soort")));
                }
            }
        } catch (SQLException fout) {
            throw new IllegalStateException("wat verteld is liet zich niet lezen", fout);
        }
    }
}
