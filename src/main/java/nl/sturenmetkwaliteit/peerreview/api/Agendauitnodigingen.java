package nl.sturenmetkwaliteit.peerreview.api;

import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.agenda.Agendaschrijver.Vorm;
import org.hibernate.Session;

/** Sessies as mails carry them. */
public interface Agendauitnodigingen {

    /**
     * The invitation to a sessie as it is now, or the withdrawal of it. Empty for one of which no date was ever agreed.
     *
     * @param hibernate works in the kitchen of the host
     * @param afzender the mail address it is sent from
     * @param ontvanger the mail address it is sent to
     */
    Optional<Agendauitnodiging> van(Session hibernate, UUID sessie, Vorm vorm, String afzender, String ontvanger);
}
