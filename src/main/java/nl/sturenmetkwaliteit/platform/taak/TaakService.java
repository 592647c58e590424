package nl.sturenmetkwaliteit.platform.taak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;

@ApplicationScoped
@Transactional
class TaakService {

    private final Instance<Taakbron> bronnen;

    TaakService(Instance<Taakbron> bronnen) {
        this.bronnen = bronnen;
    }

    Pagina<Taak> lijst(Paginering paginering) {
        String na = paginering.naSleutel();
        List<Taak> taken = bronnen.stream()
                .flatMap(bron -> bron.taken().stream())
                .filter(taak -> taak.volgorde().compareTo(na) > 0)
                .sorted(Comparator.comparing(Taak::volgorde))
                .limit(paginering.limiet() + 1L)
                .toList();
        return Pagina.opSleutel(taken, paginering, Taak::volgorde);
    }
}
