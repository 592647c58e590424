package nl.sturenmetkwaliteit.peerreview.gesprek;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.Gespreksding;
import nl.sturenmetkwaliteit.peerreview.api.ReviewStatus;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Something that can be talked about, as far as the caller may read it: a view over the things themselves, under their own policies. */
@Entity
@Immutable
@Table(name = "gespreksding")
class Onderwerp {

    @Id
    private UUID id;

    @TenantId
    private String gemeente;

    private UUID peerreview;

    @Enumerated(EnumType.STRING)
    private Gespreksding soort;

    private @Nullable UUID ronde;
    private boolean open;

    protected Onderwerp() {}

    /** Why nothing can be said about it now; null while it can. */
    @Nullable
    String geslotenOmdat(ReviewStatus review) {
        if (open) {
            return null;
        }
        return switch (review) {
            case GEPAUZEERD -> "De review is gepauzeerd. Het gesprek gaat verder als de review verdergaat.";
            case GESTOPT -> "De review is gestopt.";
            default -> {
                if (soort == Gespreksding.TIP) {
                    yield "Over een tip praat u tijdens de oogst, en die is voorbij.";
                }
                yield ronde == null
                        ? "De rondes zijn voorbij, en het gesprek dus ook."
                        : "De ronde is gesloten, en het gesprek dus ook.";
            }
        };
    }

    UUID getId() {
        return id;
    }

    Gespreksding getSoort() {
        return soort;
    }

    @Nullable
    UUID getRonde() {
        return ronde;
    }

    boolean isOpen() {
        return open;
    }
}
