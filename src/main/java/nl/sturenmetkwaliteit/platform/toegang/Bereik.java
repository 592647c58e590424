package nl.sturenmetkwaliteit.platform.toegang;

import nl.sturenmetkwaliteit.platform.identiteit.Rollen;

/** What a token is good for: a kind of operations. The operations say so themselves, by naming the role beside those of people. */
enum Bereik {
    GEBEURTENISSEN_LEZEN(Rollen.MACHINE_GEBEURTENISSEN),
    LESSEN_LEZEN(Rollen.MACHINE_LESSEN),
    BASISGEGEVENS_LEZEN(Rollen.MACHINE_BASISGEGEVENS);

    private final String rol;

    Bereik(String rol) {
        this.rol = rol;
    }

    String rol() {
        return rol;
    }
}
