package nl.sturenmetkwaliteit.platform.identiteit;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/** Every operation states its permission; with one that does not, the service does not start. */
@Singleton
class Toegangscontrole {

    void controleer(@Observes StartupEvent start) {
        List<String> vergeten = Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(klasse -> klasse.isAnnotationPresent(Path.class))
                .flatMap(klasse -> Arrays.stream(klasse.getDeclaredMethods()))
                .filter(Toegangscontrole::isOperatie)
                .filter(operatie -> !noemtToegang(operatie))
                .map(Method::toString)
                .sorted()
                .toList();
        if (!vergeten.isEmpty()) {
            throw new IllegalStateException("Operaties zonder @RolesAllowed of @PermitAll: " + vergeten);
        }
    }

    static boolean isOperatie(Method methode) {
        return Arrays.stream(methode.getAnnotations())
                .anyMatch(a -> a.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    static boolean noemtToegang(Method operatie) {
        return operatie.isAnnotationPresent(RolesAllowed.class) || operatie.isAnnotationPresent(PermitAll.class);
    }
}
