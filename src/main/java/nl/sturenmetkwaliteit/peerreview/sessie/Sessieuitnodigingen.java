package nl.sturenmetkwaliteit.peerreview.sessie;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.Agendauitnodiging;
import nl.sturenmetkwaliteit.peerreview.api.Agendauitnodigingen;
import nl.sturenmetkwaliteit.platform.agenda.Agendaschrijver;
import nl.sturenmetkwaliteit.platform.agenda.Agendaschrijver.Vorm;
import org.hibernate.Session;

/** The same item as in the agenda, under the same name: a calendar that has both shows one. */
@ApplicationScoped
class Sessieuitnodigingen implements Agendauitnodigingen {

    private final Agendaschrijver schrijver;

    Sessieuitnodigingen(Agendaschrijver schrijver) {
        this.schrijver = schrijver;
    }

    @Override
    public Optional<Agendauitnodiging> van(Session hibernate, UUID id, Vorm vorm, String afzender, String ontvanger) {
        return Optional.ofNullable(hibernate.find(Sessie.class, id))
                .flatMap(sessie -> sessie.alsAgendapunt(gastheer(hibernate, sessie)))
                .map(punt -> new Agendauitnodiging(
                        punt.afgelast() ? "CANCEL" : "REQUEST",
                        schrijver.uitnodiging(punt, vorm, afzender, ontvanger)));
    }

    private static String gastheer(Session hibernate, Sessie sessie) {
        return hibernate
                .createNativeQuery("select naam from gemeente where code = :code", String.class)
                .setParameter("code", sessie.getGemeente())
                .getSingleResult();
    }
}
