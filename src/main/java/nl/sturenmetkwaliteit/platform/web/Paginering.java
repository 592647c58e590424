package nl.sturenmetkwaliteit.platform.web;

import jakarta.ws.rs.QueryParam;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.probleem.Fout;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import org.jspecify.annotations.Nullable;

/** Which page is asked for. Use as {@code @BeanParam}; lists page by the id of the last item seen. */
public class Paginering {

    private static final int STANDAARD = 25;
    private static final int HOOGSTENS = 100;

    private static final UUID EERSTE = new UUID(0, 0);
    private static final UUID LAATSTE = new UUID(-1, -1);

    @QueryParam("limit")
    @Nullable
    String limit;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    /** How many items the page holds at most. */
    public int limiet() {
        if (limit == null) {
            return STANDAARD;
        }
        try {
            int gevraagd = Integer.parseInt(limit);
            if (gevraagd >= 1 && gevraagd <= HOOGSTENS) {
                return gevraagd;
            }
        } catch (NumberFormatException geenGetal) {
            throw ongeldig("limit", "Geef een heel getal van 1 tot en met " + HOOGSTENS + ".");
        }
        throw ongeldig("limit", "Geef een heel getal van 1 tot en met " + HOOGSTENS + ".");
    }

    /** The id after which the page begins. */
    private Optional<UUID> na() {
        if (cursor == null) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.remaining() == 2 * Long.BYTES) {
                return Optional.of(new UUID(bytes.getLong(), bytes.getLong()));
            }
        } catch (IllegalArgumentException geenCursor) {
            throw ongeldig("cursor", "Gebruik de cursor zoals het vorige antwoord hem gaf.");
        }
        throw ongeldig("cursor", "Gebruik de cursor zoals het vorige antwoord hem gaf.");
    }

    /** For a list that shows the newest first: the id before which the page begins. */
    public UUID voor() {
        return na().orElse(LAATSTE);
    }

    /** For a list that shows the oldest first: the id after which the page begins. */
    public UUID vanaf() {
        return na().orElse(EERSTE);
    }

    /** For a list whose items have no id of their own: the key after which the page begins, or empty at the start. */
    public String naSleutel() {
        if (cursor == null) {
            return "";
        }
        try {
            String sleutel = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (!sleutel.isEmpty()
                    && sleutel.chars().noneMatch(Character::isISOControl)
                    && cursor(sleutel).equals(cursor)) {
                return sleutel;
            }
        } catch (IllegalArgumentException geenCursor) {
            throw ongeldig("cursor", "Gebruik de cursor zoals het vorige antwoord hem gaf.");
        }
        throw ongeldig("cursor", "Gebruik de cursor zoals het vorige antwoord hem gaf.");
    }

    /** For a list that is numbered and shows the highest first: the number before which the page begins. */
    public int voorNummer() {
        String sleutel = naSleutel();
        try {
            return sleutel.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(sleutel);
        } catch (NumberFormatException geenNummer) {
            throw ongeldig("cursor", "Gebruik de cursor zoals het vorige antwoord hem gaf.");
        }
    }

    static String cursor(String sleutel) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sleutel.getBytes(StandardCharsets.UTF_8));
    }

    static String cursor(UUID id) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static ProbleemException ongeldig(String parameter, String detail) {
        return ProbleemException.van(
                ProbleemType.ONGELDIGE_INVOER, List.of(Fout.inParameter(parameter, "VORM", detail)));
    }
}
