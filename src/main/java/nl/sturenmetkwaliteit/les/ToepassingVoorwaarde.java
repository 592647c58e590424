package nl.sturenmetkwaliteit.les;

import nl.sturenmetkwaliteit.platform.transitie.Voorwaarde;

/** A les counts as learned where something changed. */
enum ToepassingVoorwaarde implements Voorwaarde<ToepassingGeval> {
    WAT_VERANDERDE_BESCHREVEN;

    @Override
    public String uitleg() {
        return "Beschrijf wat er veranderde.";
    }

    @Override
    public boolean geldt(ToepassingGeval geval) {
        return geval.toepassing().isVeranderingBeschreven();
    }
}
