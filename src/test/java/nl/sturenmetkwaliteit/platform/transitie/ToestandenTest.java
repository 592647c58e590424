package nl.sturenmetkwaliteit.platform.transitie;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ClientProxy;
import io.quarkus.arc.InjectableBean;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Holds the page of the states against the tables the service works with. After a change of a table, write the page anew:
 * {@code ./mvnw test -Dtest=ToestandenTest -Dtoestanden.schrijf=true}.
 */
@QuarkusTest
class ToestandenTest {

    private static final Path PAGINA = Path.of("src/docs/toestanden.md");

    @Test
    void de_pagina_toont_de_tabellen_van_nu() throws IOException {
        Map<String, Overgangstabel<?, ?>> tabellen = tabellen();
        assertThat(tabellen).containsKeys("casus", "aanmelding");
        String nu = Toestandenpagina.van(tabellen.values());

        if (Boolean.getBoolean("toestanden.schrijf")) {
            Files.writeString(PAGINA, nu);
        }

        assertThat(Files.readString(PAGINA)).as("schrijf de pagina opnieuw").isEqualTo(nu);
    }

    @Test
    void een_andere_tabel_geeft_een_andere_pagina() {
        var tabellen = tabellen();
        String heel = Toestandenpagina.van(tabellen.values());
        tabellen.remove("casus");

        assertThat(Toestandenpagina.van(tabellen.values())).isNotEqualTo(heel);
    }

    /** Every bean that has a table to show, by the name of its thing. */
    private static Map<String, Overgangstabel<?, ?>> tabellen() {
        Map<String, Overgangstabel<?, ?>> tabellen = new TreeMap<>();
        Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().getName().startsWith("nl.sturenmetkwaliteit."))
                .forEach(bean -> Arrays.stream(bean.getBeanClass().getDeclaredMethods())
                        .filter(methode -> methode.getReturnType() == Overgangstabel.class)
                        .filter(methode -> methode.getParameterCount() == 0)
                        .map(methode -> tabel((InjectableBean<?>) bean, methode))
                        .forEach(tabel -> tabellen.put(tabel.ding(), tabel)));
        return tabellen;
    }

    private static Overgangstabel<?, ?> tabel(InjectableBean<?> bean, Method methode) {
        try {
            methode.setAccessible(true);
            Object instantie = ClientProxy.unwrap(Arc.container().instance(bean).get());
            return (Overgangstabel<?, ?>) methode.invoke(instantie);
        } catch (ReflectiveOperationException fout) {
            throw new IllegalStateException(methode.toString(), fout);
        }
    }
}
