package nl.sturenmetkwaliteit.gemeente;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.taak.Taak;
import nl.sturenmetkwaliteit.platform.taak.Taakbron;

/** A gemeente without themas or niveaus in its profile is not easily asked as a peer. */
@ApplicationScoped
class Profieltaak implements Taakbron {

    private final GemeenteRepository gemeenten;
    private final Beller beller;

    Profieltaak(GemeenteRepository gemeenten, Beller beller) {
        this.gemeenten = gemeenten;
        this.beller = beller;
    }

    @Override
    public List<Taak> taken() {
        if (!beller.is(Hoedanigheid.COORDINATOR)) {
            return List.of();
        }
        String code = beller.eigenGemeente();
        return gemeenten.weergave(code).stream()
                .filter(gemeente ->
                        gemeente.themas().isEmpty() || gemeente.niveaus().isEmpty())
                .map(gemeente -> Taak.zonderTermijn(
                        "PROFIEL_INVULLEN",
                        "Vul in met welke thema's en niveaus uw gemeente kan meedenken",
                        "/gemeenten/" + code + "/profiel"))
                .toList();
    }
}
