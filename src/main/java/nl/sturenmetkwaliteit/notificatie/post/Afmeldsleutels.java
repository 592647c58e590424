package nl.sturenmetkwaliteit.notificatie.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Tekensleutel;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The secret in the link of each mail by which its reader stops more of them without logging in: the mail it stood in, signed. Who has it
 * can do that and nothing else; nothing of it is kept.
 */
@ApplicationScoped
class Afmeldsleutels {

    private static final int ID = 16;
    private static final int TEKEN = 16;

    private final Tekensleutel sleutel;

    Afmeldsleutels(@ConfigProperty(name = "smk.vingerafdruk.sleutel") String geheim) {
        sleutel = Tekensleutel.voor("afmelden", geheim);
    }

    String voor(UUID post) {
        byte[] id = bytes(post);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(ID + TEKEN)
                        .put(id)
                        .put(sleutel.teken(id), 0, TEKEN)
                        .array());
    }

    /** The mail, when we wrote this key. */
    Optional<UUID> post(String waarde) {
        byte[] gelezen;
        try {
            gelezen = Base64.getUrlDecoder().decode(waarde);
        } catch (IllegalArgumentException nietVanOns) {
            return Optional.empty();
        }
        if (gelezen.length != ID + TEKEN) {
            return Optional.empty();
        }
        byte[] id = Arrays.copyOf(gelezen, ID);
        byte[] verwacht = Arrays.copyOf(sleutel.teken(id), TEKEN);
        ByteBuffer delen = ByteBuffer.wrap(id);
        return MessageDigest.isEqual(verwacht, Arrays.copyOfRange(gelezen, ID, ID + TEKEN))
                ? Optional.of(new UUID(delen.getLong(), delen.getLong()))
                : Optional.empty();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
