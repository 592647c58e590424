package nl.sturenmetkwaliteit.notificatie.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import nl.sturenmetkwaliteit.platform.agenda.Agendapunt;
import nl.sturenmetkwaliteit.platform.agenda.Agendaschrijver;
import nl.sturenmetkwaliteit.platform.agenda.Agendaschrijver.Vorm;
import org.jspecify.annotations.Nullable;

/** The date a mail is about, for a calendar: the same item as in the agenda, under the same name. */
@ApplicationScoped
class Agendabijlagen {

    private final Agendaschrijver schrijver;
    private final Mailadressen adressen;
    private final Postinstellingen instellingen;

    Agendabijlagen(Agendaschrijver schrijver, Mailadressen adressen, Postinstellingen instellingen) {
        this.schrijver = schrijver;
        this.adressen = adressen;
        this.instellingen = instellingen;
    }

    @Nullable
    Agendabijlage van(Melding melding, Geadresseerde aan) {
        Agendapunt punt = melding.agenda();
        return punt == null
                ? null
                : new Agendabijlage(
                        punt.afgelast() ? "CANCEL" : "REQUEST",
                        schrijver.uitnodiging(
                                punt, new Vorm(adressen.basis(), aan.taal() == Mailtaal.EN), afzender(), aan.email()));
    }

    /** Without the name that may stand before it. */
    private String afzender() {
        try {
            return new InternetAddress(instellingen.van().orElseThrow()).getAddress();
        } catch (AddressException geenAdres) {
            throw new IllegalStateException(geenAdres);
        }
    }
}
