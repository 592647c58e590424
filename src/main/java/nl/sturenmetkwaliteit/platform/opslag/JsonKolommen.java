package nl.sturenmetkwaliteit.platform.opslag;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;

/** JSON in a column is written and read as JSON in the API is: one mapper, so that a copy in a row answers as it was asked. */
@Singleton
@JsonFormat
@PersistenceUnitExtension
class JsonKolommen implements FormatMapper {

    private final ObjectMapper json;

    JsonKolommen(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public <T> T fromString(CharSequence tekst, JavaType<T> type, WrapperOptions opties) {
        try {
            return json.readValue(tekst.toString(), json.constructType(type.getJavaType()));
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException("een kolom met JSON is onleesbaar", fout);
        }
    }

    @Override
    public <T> String toString(T waarde, JavaType<T> type, WrapperOptions opties) {
        try {
            return json.writerFor(json.constructType(type.getJavaType())).writeValueAsString(waarde);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException("een waarde past niet in een kolom met JSON", fout);
        }
    }
}
