package nl.sturenmetkwaliteit.platform.tenancy;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;

/** Tells Hibernate the tenant of a session: the kitchen the transaction was given, or one that holds nothing. */
@RequestScoped
@PersistenceUnitExtension
class KeukenResolver implements TenantResolver {

    private final Beller beller;

    KeukenResolver(Beller beller) {
        this.beller = beller;
    }

    @Override
    public String getDefaultTenantId() {
        return Keuken.GEEN;
    }

    @Override
    public String resolveTenantId() {
        String keuken = beller.keuken();
        return keuken == null ? Keuken.GEEN : keuken;
    }
}
