package nl.sturenmetkwaliteit.toewijzing.api;

import java.util.List;
import java.util.UUID;

/**
 * A gemeente that accepted, with whom it sends.
 *
 * @param gemeente CBS code
 */
public record Deelname(UUID uitnodiging, String gemeente, List<UitgenodigdeDeelnemer> deelnemers) {}
