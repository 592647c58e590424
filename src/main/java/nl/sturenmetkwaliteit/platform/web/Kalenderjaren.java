package nl.sturenmetkwaliteit.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Set;

/** RFC 3339 writes a moment as a text, with a year of four digits; Java reads far more, and PostgreSQL keeps less than that. */
class Kalenderjaren extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig instelling, BeanDescription soort, JsonDeserializer<?> lezer) {
        return Set.of(Instant.class, LocalDate.class).contains(soort.getBeanClass()) ? new Begrensd(lezer) : lezer;
    }

    private static final class Begrensd extends DelegatingDeserializer {

        private static final long serialVersionUID = 1L;

        Begrensd(JsonDeserializer<?> lezer) {
            super(lezer);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> lezer) {
            return new Begrensd(lezer);
        }

        @Override
        public Object deserialize(JsonParser invoer, DeserializationContext context) throws IOException {
            if (!invoer.hasToken(JsonToken.VALUE_STRING)) {
                throw new InvalidFormatException(invoer, "geen tekst", invoer.getText(), handledType());
            }
            Object gelezen = super.deserialize(invoer, context);
            TemporalAccessor datum =
                    gelezen instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : (TemporalAccessor) gelezen;
            int jaar = datum.get(ChronoField.YEAR);
            if (jaar < 1 || jaar > 9999) {
                throw new InvalidFormatException(invoer, "een jaar buiten de kalender", gelezen, handledType());
            }
            return gelezen;
        }
    }
}
