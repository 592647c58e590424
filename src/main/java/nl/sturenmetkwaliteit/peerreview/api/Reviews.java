package nl.sturenmetkwaliteit.peerreview.api;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;

/** Reviews and their rondes, as far as the caller may see them. */
public interface Reviews {

    /** The review, or the answer that it does not exist. */
    Review vind(UUID review);

    /** A ronde of this review, or the answer that it does not exist. */
    Rondestand ronde(UUID review, UUID ronde);

    /** The ronde that is open now. */
    Optional<Rondestand> open(UUID review);

    /** What the caller is in this review: the begeleider too, for who stands in. */
    Set<Hoedanigheid> hoedanigheden(UUID review);

    /** One change at a time in this review, until the transaction ends. */
    void vergrendel(UUID review);
}
