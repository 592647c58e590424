package nl.sturenmetkwaliteit.toegang;

import nl.sturenmetkwaliteit.hulp.Als;
import nl.sturenmetkwaliteit.hulp.InTweeGemeenten;
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
    BEHEERDER("beatrijs.ndsd"),
    /** A deelnemer of the host whose account is also that of a coordinator of another gemeente: the role in the token is one for both. */
    COORDINATOR_ELDERS(null) {
        @Override
        public String gebruikersnaam() {
            return Elders.COORDINATOR.email();
        }
    };

    private final @Nullable String gebruikersnaam;

    Beller(@Nullable String gebruikersnaam) {
        this.gebruikersnaam = gebruikersnaam;
    }

    public @Nullable String gebruikersnaam() {
        return gebruikersnaam;
    }

    /** Made when first asked for. */
    private static final class Elders {
        static final InTweeGemeenten COORDINATOR = InTweeGemeenten.maak("fatima.amsterdam", "ellen.oldenzaal");

        static {
            Als.kiest(COORDINATOR.email(), "GM0363");
        }
    }
}
