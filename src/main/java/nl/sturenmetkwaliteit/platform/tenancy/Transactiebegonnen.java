package nl.sturenmetkwaliteit.platform.tenancy;

import java.sql.Connection;
import nl.sturenmetkwaliteit.platform.identiteit.Beller.Verzoek;

/** The request of a person or a machine has its transaction. Heard by the processing log, which writes on the same connection. */
public record Transactiebegonnen(Connection verbinding, Verzoek verzoek) {}
