package nl.sturenmetkwaliteit.toegang;

import org.jspecify.annotations.Nullable;

/** Every kind of caller, played by a demo person. The reviews under test are Amsterdam's. */
public enum Beller {
    NIEMAND(null),
    COORDINATOR("fatima.amsterdam"),
    CASUSHOUDER("marloes.amsterdam"),
    COLLEGA("sanne.amsterdam"),
    VREEMDE_COORDINATOR("ellen.oldenzaal"),
    VREEMDE_DEELNEMER("kim.oldenzaal"),
    /** Of a gemeente that was invited and has not answered. */
    GENODIGDE("paul.weert"),
    /** A guest before handing in. */
    PEER_VOOR("liesbeth.utrecht"),
    /** A guest after handing in. */
    PEER_NA("nadia.utrecht"),
    GASTCOORDINATOR("hanneke.utrecht"),
    /** Of the guest's gemeente, but not named. */
    GASTCOLLEGA("thijs.utrecht"),
    /** A guest whose right was ended. */
    OUD_GAST("jelle.schiermonnikoog"),
    BEGELEIDER("carolien.ndsd"),
    NDSD("omar.ndsd"),
    BEHEERDER("beatrijs.ndsd");

    private final @Nullable String gebruikersnaam;

    Beller(@Nullable String gebruikersnaam) {
        this.gebruikersnaam = gebruikersnaam;
    }

    public @Nullable String gebruikersnaam() {
        return gebruikersnaam;
    }
}
