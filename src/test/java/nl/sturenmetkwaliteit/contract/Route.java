package nl.sturenmetkwaliteit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One operation, as the contract or the code names it.
 *
 * @param adres method and path: {@code GET /casussen/{id}}
 * @param naam the operationId, or the name of the Java method
 * @param wie the groups of the contract, or the roles of the code; {@link #OPENBAAR} without login
 */
record Route(String adres, String naam, Set<String> wie) {

    static final String OPENBAAR = "OPENBAAR";

    private static final Set<String> METHODEN = Set.of("get", "post", "put", "patch", "delete");

    static List<Route> inContract(JsonNode document) {
        List<Route> routes = new ArrayList<>();
        document.get("paths").properties().forEach(pad -> pad.getValue().properties().stream()
                .filter(operatie -> METHODEN.contains(operatie.getKey()))
                .forEach(operatie -> routes.add(inContract(pad.getKey(), operatie.getKey(), operatie.getValue()))));
        return routes;
    }

    private static Route inContract(String pad, String methode, JsonNode operatie) {
        Set<String> wie = new TreeSet<>();
        if (operatie.has("security") && operatie.get("security").isEmpty()) {
            wie.add(OPENBAAR);
        } else {
            operatie.path("x-wie").forEach(groep -> wie.add(groep.asText()));
        }
        return new Route(
                methode.toUpperCase(Locale.ROOT) + " " + pad,
                operatie.path("operationId").asText(),
                wie);
    }

    static List<Route> inCode(String pakket) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(pakket).stream()
                        .filter(klasse -> klasse.isAnnotatedWith(Path.class) && !klasse.isInterface())
                        .map(JavaClass::reflect)
                        .flatMap(Route::vanResource)
                        .toList();
    }

    static Stream<Route> vanResource(Class<?> resource) {
        String begin = deel(resource.getAnnotation(Path.class));
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(operatie -> werkwoord(operatie) != null)
                .map(operatie -> new Route(
                        werkwoord(operatie) + " " + begin + deel(operatie.getAnnotation(Path.class)),
                        operatie.getName(),
                        rollen(operatie)));
    }

    private static Set<String> rollen(Method operatie) {
        if (operatie.isAnnotationPresent(PermitAll.class)) {
            return Set.of(OPENBAAR);
        }
        RolesAllowed rollen = operatie.getAnnotation(RolesAllowed.class);
        return rollen == null ? Set.of() : new TreeSet<>(List.of(rollen.value()));
    }

    private static @org.jspecify.annotations.Nullable String werkwoord(Method operatie) {
        return Arrays.stream(operatie.getAnnotations())
                .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
                .filter(java.util.Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
    }

    /** A path as the contract writes it: a slash before, none behind, no pattern in a parameter. */
    private static String deel(@org.jspecify.annotations.Nullable Path pad) {
        String deel = pad == null ? "" : pad.value().replaceAll("\\{\\s*([^:}\\s]+)\\s*:[^}]*}", "{$1}");
        deel = deel.replaceAll("^/|/$", "");
        return deel.isEmpty() ? "" : "/" + deel;
    }
}
