package nl.sturenmetkwaliteit.platform.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import nl.sturenmetkwaliteit.platform.web.Document;

/** The caller's agenda, with the rights of this moment. */
@ApplicationScoped
@Transactional
class AgendaService {

    static final String MEDIATYPE = "text/calendar";

    private final Instance<Agendabron> bronnen;
    private final Agendataal taal;
    private final Agendaschrijver schrijver;

    AgendaService(Instance<Agendabron> bronnen, Agendataal taal, Agendaschrijver schrijver) {
        this.bronnen = bronnen;
        this.taal = taal;
        this.schrijver = schrijver;
    }

    /** In a fixed order, so that an agenda in which nothing changed is the same document. */
    Document lees(String basis) {
        List<Agendapunt> punten = bronnen.stream()
                .flatMap(bron -> bron.punten().stream())
                .sorted(Comparator.comparing(Agendapunt::id).thenComparing(Agendapunt::soort))
                .toList();
        return Document.van(
                schrijver.agenda(punten, new Agendaschrijver.Vorm(basis, taal.isEngels())),
                MEDIATYPE + ";charset=UTF-8");
    }
}
