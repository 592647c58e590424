package nl.sturenmetkwaliteit.tip;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** In which tip a fragment sits: one at most. */
@Entity
class TipFragment {

    @Id
    private UUID fragment;

    @TenantId
    private String gemeente;

    private UUID tip;

    protected TipFragment() {}

    TipFragment(UUID fragment, UUID tip) {
        this.fragment = fragment;
        this.tip = tip;
    }
}
