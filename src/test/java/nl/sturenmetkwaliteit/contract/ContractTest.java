package nl.sturenmetkwaliteit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.sturenmetkwaliteit.hulp.Contract;
import org.junit.jupiter.api.Test;

/** The contract and the service know the same operations, by the same name, for the same people. */
class ContractTest {

    private static final List<Route> CONTRACT = Route.inContract(Contract.INSTANTIE.document());
    private static final List<Route> CODE = Route.inCode("nl.sturenmetkwaliteit");

    @Test
    void elke_operatie_van_het_contract_bestaat() {
        assertThat(CONTRACT).hasSizeGreaterThan(100);
        assertThat(ontbreekt(CONTRACT, CODE))
                .as("in het contract, niet in de code")
                .isEmpty();
    }

    @Test
    void elke_operatie_van_de_code_staat_in_het_contract() {
        assertThat(CODE).hasSizeGreaterThan(20);
        assertThat(ontbreekt(CODE, CONTRACT))
                .as("in de code, niet in het contract")
                .isEmpty();
    }

    @Test
    void de_methode_heet_zoals_de_operatie() {
        assertThat(verschil(Route::naam, Route::naam)).isEmpty();
    }

    @Test
    void de_rollen_van_de_code_zijn_die_van_het_contract() {
        assertThat(verschil(route -> Toegang.rollen(route.wie()), Route::wie)).isEmpty();
    }

    @Test
    void geen_operatie_heet_als_een_andere() {
        assertThat(CONTRACT.stream().map(Route::naam)).doesNotHaveDuplicates();
        assertThat(CODE.stream().map(Route::adres)).doesNotHaveDuplicates();
    }

    @Test
    void een_route_buiten_het_contract_valt_op() {
        List<Route> vreemd = Route.vanResource(Buitenstaander.class).toList();

        assertThat(vreemd).containsExactly(new Route("GET /buiten/{code}/deur", "leesDeur", Set.of("deelnemer")));
        assertThat(ontbreekt(vreemd, CONTRACT)).containsExactly("GET /buiten/{code}/deur leesDeur");
    }

    @Test
    void een_rol_te_veel_of_te_weinig_valt_op() {
        assertThat(Toegang.rollen(Set.of("NDSD_BEHEERDER"))).isEqualTo(Set.of("ndsd-beheerder"));
        assertThat(Toegang.rollen(Set.of("PEER", "BEGELEIDER"))).contains("ndsd-medewerker");
    }

    private static Set<String> ontbreekt(List<Route> links, List<Route> rechts) {
        Set<String> adressen = rechts.stream().map(Route::adres).collect(Collectors.toSet());
        return links.stream()
                .filter(route -> !adressen.contains(route.adres()))
                .map(route -> route.adres() + " " + route.naam())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The operations both know, where what the contract says is not what the code says. */
    private static Set<String> verschil(Function<Route, Object> contract, Function<Route, Object> code) {
        Map<String, Route> gebouwd = CODE.stream().collect(Collectors.toMap(Route::adres, r -> r, (a, b) -> a));
        return CONTRACT.stream()
                .filter(route -> gebouwd.containsKey(route.adres()))
                .filter(route -> !contract.apply(route).equals(code.apply(gebouwd.get(route.adres()))))
                .map(route -> route.adres() + ": contract " + contract.apply(route) + ", code "
                        + code.apply(gebouwd.get(route.adres())))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
