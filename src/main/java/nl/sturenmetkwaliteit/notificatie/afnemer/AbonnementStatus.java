package nl.sturenmetkwaliteit.notificatie.afnemer;

enum AbonnementStatus {
    ACTIEF,
    GEPAUZEERD,
    BEEINDIGD
}
