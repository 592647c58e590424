package nl.sturenmetkwaliteit.gemeente.stijl;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ThemaStijlRepository implements PanacheRepositoryBase<ThemaStijl, String> {}
