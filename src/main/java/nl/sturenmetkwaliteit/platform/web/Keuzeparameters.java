package nl.sturenmetkwaliteit.platform.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sturenmetkwaliteit.platform.probleem.Fout;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import org.jspecify.annotations.Nullable;

/**
 * A code, an id or a yes or no in the query. Without this the framework answers 404 to an unknown code, and takes everything that is not
 * {@code true} for {@code false}.
 */
@Provider
class Keuzeparameters implements ParamConverterProvider {

    private static final Map<String, Object> JA_OF_NEE = Map.of("true", true, "false", false);

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> soort, Type type, Annotation[] annotaties) {
        if (soort == Boolean.class) {
            return new Keuze<>(soort, naam(annotaties), JA_OF_NEE);
        }
        if (soort == UUID.class && !naam(annotaties).isEmpty()) {
            return new Id<>(soort, naam(annotaties));
        }
        if (soort.isEnum()) {
            return new Keuze<>(
                    soort,
                    naam(annotaties),
                    Arrays.stream(soort.getEnumConstants())
                            .collect(Collectors.toMap(String::valueOf, c -> (Object) c)));
        }
        return null;
    }

    private static String naam(Annotation @Nullable [] annotaties) {
        return Arrays.stream(annotaties == null ? new Annotation[0] : annotaties)
                .filter(QueryParam.class::isInstance)
                .map(a -> ((QueryParam) a).value())
                .findFirst()
                .orElse("");
    }

    private record Id<T>(Class<T> soort, String naam) implements ParamConverter<T> {

        @Override
        public T fromString(String tekst) {
            try {
                return soort.cast(UUID.fromString(tekst));
            } catch (IllegalArgumentException geenId) {
                throw new BadRequestException(ProbleemException.van(
                        ProbleemType.ONGELDIGE_INVOER, List.of(Fout.inParameter(naam, "VORM", "Geef een id."))));
            }
        }

        @Override
        public String toString(T waarde) {
            return String.valueOf(waarde);
        }
    }

    private record Keuze<T>(Class<T> soort, String naam, Map<String, Object> waarden) implements ParamConverter<T> {

        @Override
        public T fromString(String tekst) {
            Object waarde = waarden.get(tekst);
            if (waarde == null) {
                String detail =
                        "Kies een van: " + waarden.keySet().stream().sorted().collect(Collectors.joining(", ")) + ".";
                throw new BadRequestException(ProbleemException.van(
                        ProbleemType.ONGELDIGE_INVOER, List.of(Fout.inParameter(naam, "ONBEKENDE_CODE", detail))));
            }
            return soort.cast(waarde);
        }

        @Override
        public String toString(T waarde) {
            return String.valueOf(waarde);
        }
    }
}
