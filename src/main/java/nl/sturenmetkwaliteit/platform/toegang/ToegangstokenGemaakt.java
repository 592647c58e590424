package nl.sturenmetkwaliteit.platform.toegang;

import java.util.UUID;

/** @param token the secret: told here, and never again */
record ToegangstokenGemaakt(UUID id, String token) {}
