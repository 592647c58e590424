package nl.sturenmetkwaliteit.notificatie.afnemer;

import java.util.UUID;

/** @param geheim what the messages are signed with: told here, and never again */
record AbonnementGemaakt(UUID id, String geheim) {}
