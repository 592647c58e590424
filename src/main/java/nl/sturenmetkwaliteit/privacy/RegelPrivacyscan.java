package nl.sturenmetkwaliteit.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sturenmetkwaliteit.privacy.api.Bevestiging;
import nl.sturenmetkwaliteit.privacy.api.Bevinding;
import nl.sturenmetkwaliteit.privacy.api.BsnVrijgave;
import nl.sturenmetkwaliteit.privacy.api.Privacyscan;
import nl.sturenmetkwaliteit.privacy.api.Scanoordeel;
import nl.sturenmetkwaliteit.privacy.api.Vingerafdruksleutel;

/** The scan by rules. Holds no state between texts and keeps none of them. */
@ApplicationScoped
class RegelPrivacyscan implements Privacyscan {

    private final Tekstscanner scanner = new Tekstscanner();
    private final Vingerafdruk vingerafdruk;

    @Inject
    RegelPrivacyscan(Vingerafdruksleutel sleutel) {
        this.vingerafdruk = new Vingerafdruk(sleutel);
    }

    @Override
    public List<Bevinding> scan(String tekst) {
        return scanner.scan(Bevinding.ZONDER_VELD, tekst);
    }

    @Override
    public List<Bevinding> scan(Map<String, String> veldenMetTekst) {
        List<Bevinding> bevindingen = new ArrayList<>();
        veldenMetTekst.forEach((veld, tekst) -> bevindingen.addAll(scanner.scan(veld, tekst)));
        return List.copyOf(bevindingen);
    }

    @Override
    public Scanoordeel beoordeel(
            Map<String, String> veldenMetTekst, List<Bevestiging> bevestigingen, Set<BsnVrijgave> vrijgaven) {
        return Scanoordeel.of(
                scan(veldenMetTekst), bevestigingen, bevinding -> isVrijgegeven(veldenMetTekst, bevinding, vrijgaven));
    }

    @Override
    public String vingerafdruk(String tekst, Bevinding bevinding) {
        return vingerafdruk.of(tekst, bevinding);
    }

    private boolean isVrijgegeven(Map<String, String> velden, Bevinding bevinding, Set<BsnVrijgave> vrijgaven) {
        String tekst = velden.getOrDefault(bevinding.veld(), "");
        return !vrijgaven.isEmpty() && vrijgaven.contains(new BsnVrijgave(vingerafdruk.of(tekst, bevinding)));
    }
}
