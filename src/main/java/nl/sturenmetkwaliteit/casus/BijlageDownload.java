package nl.sturenmetkwaliteit.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import nl.sturenmetkwaliteit.casus.bestand.Bestandsnaam;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;

/**
 * Sends a bijlage part by part, each read in a short transaction of its own: a slow reader holds no connection. Always as a download,
 * never to be shown by the browser.
 */
@ApplicationScoped
class BijlageDownload {

    /** A bijlage never changes, so its ETag is its id. */
    static final int VERSIE = 0;

    private final BijlageDelen delen;
    private final Beller beller;

    BijlageDownload(BijlageDelen delen, Beller beller) {
        this.delen = delen;
        this.beller = beller;
    }

    Response stuur(BijlageWeergave bijlage, Request verzoek) {
        EntityTag etag = new EntityTag(VERSIE + "-" + bijlage.id().toString().replace("-", ""));
        Response.ResponseBuilder ongewijzigd = verzoek.evaluatePreconditions(etag);
        if (ongewijzigd != null) {
            return ongewijzigd.tag(etag).build();
        }
        beller.isVastgelegd(true);
        return Response.ok((StreamingOutput) uit -> schrijf(bijlage, uit), bijlage.mediatype())
                .tag(etag)
                .header(HttpHeaders.CONTENT_DISPOSITION, Bestandsnaam.alsDownload(bijlage.naam()))
                .header(HttpHeaders.CONTENT_LENGTH, bijlage.grootte())
                .build();
    }

    private void schrijf(BijlageWeergave bijlage, OutputStream uit) throws IOException {
        UUID id = bijlage.id();
        long teGaan = bijlage.grootte();
        for (int nummer = 0; teGaan > 0; nummer++) {
            byte[] deel = delen.lees(id, nummer).orElseThrow(() -> new EOFException("de bijlage is er niet meer"));
            uit.write(deel);
            teGaan -= deel.length;
        }
    }
}
