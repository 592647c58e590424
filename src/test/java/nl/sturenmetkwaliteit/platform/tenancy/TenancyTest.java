package nl.sturenmetkwaliteit.platform.tenancy;

import static nl.sturenmetkwaliteit.hulp.Als.COLLEGA;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Transactie.lees;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Gastkeuken;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Transactie;
import nl.sturenmetkwaliteit.platform.identiteit.Actor;
import nl.sturenmetkwaliteit.platform.identiteit.Rol;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import org.junit.jupiter.api.Test;

/** Below the API, with SQL that filters on nothing: what the database itself holds apart. */
@QuarkusTest
class TenancyTest {

    private static final String KEUKENS = "select distinct gemeente from casus";
    private static final String CASUSSEN = "select cast(id as text) from casus";

    @Test
    void sql_zonder_filter_ziet_alleen_de_eigen_keuken() {
        String casus = Gastkeuken.aangenomenCasus();

        assertThat(Transactie.<List<String>>als(COORDINATOR, em -> lees(em, CASUSSEN)))
                .contains(casus);
        assertThat(Transactie.<List<String>>als(COORDINATOR, em -> lees(em, KEUKENS)))
                .containsExactly("GM0363");
        assertThat(Transactie.<List<String>>als(COORDINATOR_UTRECHT, em -> lees(em, CASUSSEN)))
                .doesNotContain(casus);
        assertThat(Transactie.<List<String>>als(SCHRIJVER, em -> lees(em, CASUSSEN)))
                .contains(casus);
        assertThat(Transactie.<List<String>>als(COLLEGA, em -> lees(em, CASUSSEN)))
                .doesNotContain(casus);
    }

    @Test
    void zonder_beller_is_elke_tabel_leeg() {
        Gastkeuken.aangenomenCasus();
        List<String> tabellen = leesbareTabellen();

        assertThat(tabellen).contains("casus", "deelnemer", "gemeente", "aanmelding");
        assertThat(Transactie.<List<String>>alsNiemand(em -> gevuld(em, tabellen)))
                .isEmpty();
    }

    @Test
    void wie_geen_actieve_deelnemer_is_komt_niet_binnen() {
        List<String> tabellen = leesbareTabellen();
        Actor onbekend = new Actor(UUID.randomUUID(), "GM0363", Rol.COORDINATOR, "Onbekend", null);
        Actor elders = new Actor(Transactie.actor(COORDINATOR_UTRECHT).sleutel(), "GM0363", Rol.COORDINATOR, "U", null);

        for (Actor actor : List.of(onbekend, elders)) {
            assertThatThrownBy(() -> Transactie.als(actor, null, em -> gevuld(em, tabellen)))
                    .isInstanceOf(ProbleemException.class);
        }
        assertThat(Transactie.<List<String>>als(COORDINATOR, em -> gevuld(em, tabellen)))
                .contains("casus", "deelnemer");
    }

    @Test
    void een_token_maakt_van_een_deelnemer_geen_coordinator() {
        Actor overmoedig = new Actor(Transactie.actor(COLLEGA).sleutel(), "GM0363", Rol.COORDINATOR, "Sanne", null);
        String casus = Gastkeuken.aangenomenCasus();

        assertThat(Transactie.<List<String>>als(overmoedig, null, em -> lees(em, CASUSSEN)))
                .doesNotContain(casus);
        assertThat(Transactie.<List<String>>als(COORDINATOR, em -> lees(em, CASUSSEN)))
                .contains(casus);
    }

    @Test
    void een_gast_ziet_een_casus_en_geen_andere_en_alleen_in_die_review() {
        String casus = Gastkeuken.aangenomenCasus();
        Gastkeuken.aangenomenCasus();
        String review = Gastkeuken.review(casus);
        Gastkeuken.laatToe(review, PEER_UTRECHT, "PEER");

        assertThat(Transactie.<List<String>>alsIn(review, PEER_UTRECHT, em -> lees(em, CASUSSEN)))
                .containsExactly(casus);
        assertThat(Transactie.<List<String>>als(PEER_UTRECHT, em -> lees(em, CASUSSEN)))
                .doesNotContain(casus);
        assertThat(Transactie.<List<String>>alsIn(review, PEER_GRONINGEN, em -> lees(em, CASUSSEN)))
                .doesNotContain(casus);
    }

    @Test
    void een_gast_wijzigt_niets_in_de_keuken_waar_hij_leest() {
        String casus = Gastkeuken.aangenomenCasus();
        String review = Gastkeuken.review(casus);
        Gastkeuken.laatToe(review, PEER_UTRECHT, "PEER");

        int geraakt = Transactie.alsIn(
                review,
                PEER_UTRECHT,
                em -> em.createNativeQuery("update casus set titel = 'gekaapt'").executeUpdate()
                        + em.createNativeQuery("delete from casus").executeUpdate());
        assertThat(geraakt).isZero();
        assertThatThrownBy(() -> Transactie.alsIn(review, PEER_UTRECHT, em -> vulAan(em, casus)))
                .hasStackTraceContaining("row-level security");
        assertThat(Transactie.<Integer>als(SCHRIJVER, em -> vulAan(em, casus))).isEqualTo(1);
    }

    @Test
    void een_verwijzing_naar_een_andere_keuken_helpt_niet_om_er_te_schrijven() {
        String casus = Gastkeuken.aangenomenCasus();

        assertThatThrownBy(() -> Transactie.als(COORDINATOR_UTRECHT, em -> vulAan(em, casus)))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> Transactie.als(COORDINATOR_UTRECHT, em -> em.createNativeQuery(
                                """
                                        insert into verwerking (gemeente, id, op, wie, soort, operatie)
                                        values ('GM0363', gen_random_uuid(), now(), 'verzonnen', 'GELEZEN', 'proef')
                                        """)
                        .executeUpdate()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void wie_in_een_review_meeleest_opent_niets_met_een_inzending_van_zichzelf() {
        String review = Gastkeuken.review(Gastkeuken.aangenomenCasus());
        Gastkeuken.laatToe(review, PEER_UTRECHT, "PEER");

        assertThatThrownBy(() -> Transactie.alsIn(review, COORDINATOR, TenancyTest::dienIn))
                .hasStackTraceContaining("row-level security");
        assertThat(Transactie.<Integer>alsIn(review, PEER_UTRECHT, TenancyTest::dienIn))
                .isEqualTo(1);
    }

    @Test
    void ook_een_coordinator_legt_zelf_geen_les_in_de_kennisbank() {
        assertThatThrownBy(() -> Transactie.als(COORDINATOR, TenancyTest::legLes))
                .hasStackTraceContaining("row-level security");
        Actor dienst = Actor.systeem("GM0363");
        assertThat(Transactie.<Integer>als(dienst, null, TenancyTest::legLes)).isEqualTo(1);
    }

    @Test
    void alleen_wie_een_keuken_beheert_zoekt_iemand_van_elders_bij_een_adres() {
        String zoek = "select naam from persoon_bij_email('GM0344', '" + email(PEER_UTRECHT) + "')";

        assertThat(Transactie.<List<String>>als(COORDINATOR, em -> lees(em, zoek)))
                .hasSize(1);
        assertThat(Transactie.<List<String>>als(COLLEGA, em -> lees(em, zoek))).isEmpty();
    }

    @Test
    void ndsd_ziet_aanmeldingen_en_geen_enkele_casus() {
        Gastkeuken.aangenomenCasus();

        assertThat(Transactie.<List<String>>alsNdsd(Rol.NDSD, em -> lees(em, "select titel from aanmelding")))
                .isNotEmpty();
        for (Rol rol : List.of(Rol.NDSD, Rol.BEHEERDER)) {
            assertThat(Transactie.<List<String>>alsNdsd(
                            rol, em -> gevuld(em, List.of("casus", "bijlage", "addendum", "deelnemer"))))
                    .isEmpty();
        }
    }

    @Test
    void een_verbinding_uit_de_voorraad_onthoudt_niets_van_de_vorige_beller() throws Exception {
        Gastkeuken.aangenomenCasus();
        Actor amsterdam = Transactie.actor(COORDINATOR);
        Actor utrecht = Transactie.actor(COORDINATOR_UTRECHT);
        ExecutorService draden = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<String>>> uitkomsten = new ArrayList<>();
            for (int i = 0; i < 800; i++) {
                uitkomsten.add(draden.submit(verzoek(i, amsterdam, utrecht)));
            }
            for (int i = 0; i < uitkomsten.size(); i++) {
                assertThat(uitkomsten.get(i).get()).as("verzoek %d", i).isEqualTo(verwacht(i));
            }
        } finally {
            draden.shutdown();
        }
    }

    private static Callable<List<String>> verzoek(int nummer, Actor amsterdam, Actor utrecht) {
        String mensen = "select distinct gemeente from deelnemer";
        return () -> switch (nummer % 4) {
            case 0 -> Transactie.als(amsterdam, null, em -> lees(em, mensen));
            case 1 -> Transactie.als(utrecht, null, em -> lees(em, mensen));
            case 2 -> Transactie.alsNiemand(em -> lees(em, mensen));
            default -> mislukt(amsterdam);
        };
    }

    private static List<String> verwacht(int nummer) {
        return switch (nummer % 4) {
            case 0 -> List.of("GM0363");
            case 1 -> List.of("GM0344");
            case 2 -> List.of();
            default -> List.of("teruggedraaid");
        };
    }

    /** A transaction that fails halfway gives its connection back too. */
    private static List<String> mislukt(Actor actor) {
        try {
            return Transactie.als(actor, null, em -> {
                lees(em, KEUKENS);
                throw new IllegalStateException("halverwege");
            });
        } catch (IllegalStateException bedoeld) {
            return List.of("teruggedraaid");
        }
    }

    private static int vulAan(EntityManager em, String casus) {
        return em.createNativeQuery(
                        """
                        insert into addendum (gemeente, id, casus, tekst, door, door_naam, op)
                        values ('GM0363', gen_random_uuid(), :casus, 'Wat ik ervan vind.', app_persoon(), 'Ik', now())
                        """)
                .setParameter("casus", UUID.fromString(casus))
                .executeUpdate();
    }

    private static int dienIn(EntityManager em) {
        return em.createNativeQuery(
                        """
                        insert into inzending (gemeente, peerreview, ronde, persoon)
                        select r.gemeente, r.peerreview, r.id, app_persoon() from ronde r where r.peerreview = app_review() and r.volgnummer = 1
                        """)
                .executeUpdate();
    }

    private static int legLes(EntityManager em) {
        return em.createNativeQuery(
                        """
                        insert into les (id, herkomst_tip, herkomst_gastheer, status, titel, inzicht, wanneer_wel, wanneer_niet, principe,
                            voorgedragen_op)
                        values (gen_random_uuid(), gen_random_uuid(), 'GM0363', 'TERUGGEGEVEN', 'Proef', 'Proef', 'Proef', 'Proef',
                            'LEER_VAN_DE_PRAKTIJK', now())
                        """)
                .executeUpdate();
    }

    private static String email(String gebruikersnaam) {
        return Eigenaar.lees("select email from deelnemer where id = ?", UUID.fromString(Mensen.id(gebruikersnaam)))
                .get(0);
    }

    private static List<String> gevuld(EntityManager em, List<String> tabellen) {
        return tabellen.stream()
                .filter(tabel ->
                        !lees(em, "select '1' from " + tabel + " limit 1").isEmpty())
                .toList();
    }

    private static List<String> leesbareTabellen() {
        return Eigenaar.lees(
                """
                select c.relname from pg_class c
                where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and has_table_privilege('smk_app', c.oid, 'select')
                """);
    }
}
