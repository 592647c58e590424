package nl.sturenmetkwaliteit.architectuur.overtreding.keuken;

import nl.sturenmetkwaliteit.platform.tenancy.Keuken;

/** Works in another kitchen without being on the list. */
class Inbreker {

    void doe(Keuken keuken) {
        keuken.doeNamens("GM0363", sessie -> {});
    }
}
