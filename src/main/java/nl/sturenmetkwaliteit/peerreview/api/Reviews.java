package nl.sturenmetkwaliteit.peerreview.api;

import java.util.Optional;
import java.util.UUID;

/** The reviews and rondes that the caller may see. */
public interface Reviews {

    /** 404 when not visible. */
    Review vind(UUID id);

    /** 404 when not visible. */
    Rondestand ronde(UUID review, UUID ronde);

    Optional<Rondestand> open(UUID review);

    /** One at a time for this review until the transaction ends. */
    void vergrendel(UUID review);
}
