package nl.sturenmetkwaliteit.gemeente.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.sturenmetkwaliteit.platform.probleem.Fout;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import org.jspecify.annotations.Nullable;

/** The codes that are data: themas and obstakels. */
@ApplicationScoped
public class Taxonomie {

    private final EntityManager em;

    Taxonomie(EntityManager em) {
        this.em = em;
    }

    /** Refuses what is no thema or obstakel, every fault at once. */
    public void controleer(@Nullable Collection<String> themas, @Nullable Collection<String> obstakels) {
        List<Fout> fouten = new ArrayList<>(onbekend("thema", "themas", themas));
        fouten.addAll(onbekend("obstakel", "obstakels", obstakels));
        if (!fouten.isEmpty()) {
            throw ProbleemException.van(ProbleemType.ONGELDIGE_INVOER, fouten);
        }
    }

    private List<Fout> onbekend(String tabel, String veld, @Nullable Collection<String> codes) {
        if (codes == null || codes.isEmpty()) {
            return List.of();
        }
        List<?> bekend = em.createNativeQuery("select code from " + tabel + " where code in (:codes)", String.class)
                .setParameter("codes", codes)
                .getResultList();
        return codes.stream()
                .filter(code -> !bekend.contains(code))
                .map(code -> Fout.inVeld(veld, "ONBEKENDE_CODE", "Er is geen " + tabel + " met de code " + code + "."))
                .toList();
    }
}
