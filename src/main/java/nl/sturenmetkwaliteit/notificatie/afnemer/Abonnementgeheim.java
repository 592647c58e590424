package nl.sturenmetkwaliteit.notificatie.afnemer;

import java.time.Instant;

/**
 * A new secret.
 *
 * @param vorigGeheimTotOp until then messages are signed with the one before it too
 */
record Abonnementgeheim(String geheim, Instant vorigGeheimTotOp) {}
