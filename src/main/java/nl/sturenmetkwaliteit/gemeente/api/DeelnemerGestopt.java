package nl.sturenmetkwaliteit.gemeente.api;

import java.util.UUID;

/** Someone left: open work passes to the coordinator who let go. Fired in the transaction that ends the access. */
public record DeelnemerGestopt(String gemeente, UUID deelnemer, Persoon coordinator) {}
