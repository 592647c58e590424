package nl.sturenmetkwaliteit.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text in which nothing is to be seen is an empty one: spaces of every kind and signs without a shape fill in no field. */
class ZichtbareTekst extends StringDeserializer {

    private static final long serialVersionUID = 1L;

    /** Beside spaces, controls and signs of lay-out: letters and marks that Unicode gives no shape. */
    private static final Pattern NIETS_TE_ZIEN = Pattern.compile(
            "[\\p{Z}\\p{Cc}\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0]*");

    @Override
    public @Nullable String deserialize(JsonParser invoer, DeserializationContext context) throws IOException {
        String tekst = super.deserialize(invoer, context);
        return tekst != null && NIETS_TE_ZIEN.matcher(tekst).matches() ? "" : tekst;
    }
}
