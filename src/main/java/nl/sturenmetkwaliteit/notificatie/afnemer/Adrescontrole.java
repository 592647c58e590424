package nl.sturenmetkwaliteit.notificatie.afnemer;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;

/**
 * Where messages may go: to somebody on the internet, over TLS. Otherwise whoever makes an abonnement could have this service knock on doors
 * that only it can reach. Looked at when one is made, and at each message again: a name can lead elsewhere by then.
 */
@ApplicationScoped
class Adrescontrole {

    private static final String HIER = "127.0.0.1";
    private static final int POORT_HOOGSTENS = 65_535;

    private final boolean lokaal;
    private final Naamboek namen;

    Adrescontrole(Abonnementinstellingen instellingen, Naamboek namen) {
        this.lokaal = instellingen.lokaal();
        this.namen = namen;
    }

    /** Refuses an address where no message may go. */
    void keur(String adres) {
        try {
            zoek(new URI(adres));
        } catch (URISyntaxException geenAdres) {
            throw weigering("VORM", "Geef een adres dat met https:// begint.");
        } catch (UnknownHostException onvindbaar) {
            throw weigering("ONVINDBAAR", "Deze naam is op internet niet te vinden.");
        } catch (Verboden verboden) {
            throw weigering(verboden.code, verboden.uitleg);
        }
    }

    /** The address to connect to, and no other: who asks for the name again might get another answer. */
    InetAddress zoek(URI adres) throws UnknownHostException, Verboden {
        String host = adres.getHost();
        boolean hier = lokaal && HIER.equals(host);
        if (host == null
                || adres.getRawUserInfo() != null
                || adres.getRawFragment() != null
                || adres.getPort() > POORT_HOOGSTENS
                || !("https".equals(schema(adres)) || (hier && "http".equals(schema(adres))))) {
            throw new Verboden("VORM", "Geef een adres dat met https:// begint, zonder gebruikersnaam of # erin.");
        }
        List<InetAddress> adressen = namen.zoek(host);
        if (!hier && !adressen.stream().allMatch(Netwerk::isVanIedereen)) {
            throw new Verboden("VERBODEN", "Dit adres ligt niet op het openbare internet.");
        }
        return adressen.get(0);
    }

    /** No message may go there. */
    static final class Verboden extends Exception {

        private static final long serialVersionUID = 1L;

        private final String code;
        private final String uitleg;

        Verboden(String code, String uitleg) {
            super(uitleg);
            this.code = code;
            this.uitleg = uitleg;
        }
    }

    private static String schema(URI adres) {
        return String.valueOf(adres.getScheme()).toLowerCase(Locale.ROOT);
    }

    private static ProbleemException weigering(String code, String uitleg) {
        return ProbleemException.ongeldig("adres", code, uitleg);
    }
}
