package nl.sturenmetkwaliteit.platform.agenda;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AgendaAdresRepository implements PanacheRepositoryBase<AgendaAdres, UUID> {}
