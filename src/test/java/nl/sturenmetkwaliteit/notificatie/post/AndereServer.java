package nl.sturenmetkwaliteit.notificatie.post;

import java.util.Optional;

/** The settings of the test, but another port: a line that is spoiled, or one where nobody listens. */
record AndereServer(Postinstellingen echt, int poort, int geduldSeconden) implements Postinstellingen {

    @Override
    public Optional<String> host() {
        return echt.host();
    }

    @Override
    public Beveiliging tls() {
        return echt.tls();
    }

    @Override
    public Optional<String> gebruiker() {
        return echt.gebruiker();
    }

    @Override
    public Optional<String> wachtwoord() {
        return echt.wachtwoord();
    }

    @Override
    public Optional<String> van() {
        return echt.van();
    }

    @Override
    public Optional<String> antwoord() {
        return echt.antwoord();
    }

    @Override
    public int verbindingen() {
        return echt.verbindingen();
    }

    @Override
    public Retour retour() {
        return echt.retour();
    }
}
