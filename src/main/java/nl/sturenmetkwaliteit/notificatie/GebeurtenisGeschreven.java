package nl.sturenmetkwaliteit.notificatie;

/** There is something to tell, once the transaction has committed. */
public record GebeurtenisGeschreven() {}
