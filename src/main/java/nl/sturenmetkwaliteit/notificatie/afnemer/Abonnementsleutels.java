package nl.sturenmetkwaliteit.notificatie.afnemer;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.sturenmetkwaliteit.platform.identiteit.Tekensleutel;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What is sent is signed as Standard Webhooks has it: HMAC-SHA256 over id, moment and text. The secret of each abonnement is worked out from
 * that of the service: it is the same on every instance, and there is nothing to be stolen from the database.
 */
@ApplicationScoped
class Abonnementsleutels {

    private static final String VOORVOEGSEL = "whsec_";
    private static final String VERSIE = "v1,";

    private final Tekensleutel sleutel;

    Abonnementsleutels(@ConfigProperty(name = "smk.vingerafdruk.sleutel") String geheim) {
        sleutel = Tekensleutel.voor("abonnementen", geheim);
    }

    /** As the receiver is told it, once. */
    String geheim(UUID abonnement, int nummer) {
        return VOORVOEGSEL + base64(bytes(abonnement, nummer));
    }

    /** By the secret of now, and as long as the receiver may not have learned it yet by the one before too. */
    String handtekening(Aflevering aan, UUID bericht, Instant op, byte[] tekst) {
        int oudste = aan.vorigGeheimTotOp() != null && op.isBefore(aan.vorigGeheimTotOp()) ? 1 : 0;
        return IntStream.rangeClosed(0, oudste)
                .mapToObj(terug -> new Tekensleutel(bytes(aan.abonnement(), aan.geheimNummer() - terug))
                        .teken(inhoud(bericht, op, tekst)))
                .map(teken -> VERSIE + base64(teken))
                .collect(Collectors.joining(" "));
    }

    private byte[] bytes(UUID abonnement, int nummer) {
        return sleutel.teken((abonnement + "." + nummer).getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] inhoud(UUID bericht, Instant op, byte[] tekst) {
        return (bericht + "." + op.getEpochSecond() + "." + new String(tekst, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
