package nl.sturenmetkwaliteit.architectuur.overtreding.transactie;

import jakarta.transaction.Transactional;

/** A resource with a transaction of its own. */
class EigenwijzeResource {

    @Transactional
    void doe() {}
}
