package nl.sturenmetkwaliteit.toewijzing.api;

import java.util.Collection;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;

/**
 * An invitation to make. The host is the kitchen it is made in; who guides the review is read from its guests.
 *
 * @param gemeente CBS code of the gemeente to invite
 * @param niveaus the niveaus asked for; empty when any will do
 */
public record NieuweUitnodiging(Nodiging nodiging, String gemeente, Collection<Niveau> niveaus, Termijnen termijnen) {}
