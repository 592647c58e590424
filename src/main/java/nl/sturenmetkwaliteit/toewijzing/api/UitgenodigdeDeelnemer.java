package nl.sturenmetkwaliteit.toewijzing.api;

import java.util.UUID;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;

/** Someone who takes part on behalf of the invited gemeente; name and niveau as they were when named. */
public record UitgenodigdeDeelnemer(UUID id, String naam, Niveau niveau) {}
