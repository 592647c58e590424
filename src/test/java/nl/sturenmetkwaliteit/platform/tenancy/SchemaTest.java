package nl.sturenmetkwaliteit.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.lokaal.Coordinaten;
import org.junit.jupiter.api.Test;

/** Asks the catalogue of the database whether every table is closed. Each question is shown to find what it looks for. */
@QuarkusTest
class SchemaTest {

    private static final String APP = Coordinaten.APP;

    /** Kept by the migrations themselves; the application has no right to it, which {@link #VAN_DE_MIGRATIES_BLIJFT_DE_APP_AF} asks. */
    private static final String TABELLEN =
            """
            from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'
            """;

    private static final String OPEN_TABELLEN = "select c.relname " + TABELLEN
            + """
              and (not c.relrowsecurity or not c.relforcerowsecurity or not exists (select 1 from pg_policy p where p.polrelid = c.oid))
              """;

    /** A policy for the owner alone closes a table; one the application reads needs a policy that says what it reads. */
    private static final String TABELLEN_ZONDER_EIGEN_BELEID = "select c.relname " + TABELLEN
            + " and has_table_privilege('" + APP + "', c.oid, 'select, insert, update, delete')"
            + " and not exists (select 1 from pg_policy p where p.polrelid = c.oid and 0 = any (p.polroles))";

    private static final String BEZIT_VAN_DE_APP = "select relname from pg_class where relowner = '" + APP
            + "'::regrole union all select proname from pg_proc where proowner = '" + APP + "'::regrole";

    private static final String VAN_DE_MIGRATIES_BLIJFT_DE_APP_AF =
            "select privilege_type from information_schema.table_privileges"
                    + " where table_name = 'flyway_schema_history' and grantee in ('" + APP + "', 'PUBLIC')";

    private static final String ONVEILIGE_FUNCTIES =
            """
            select p.proname from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef
                and (not exists (select 1 from unnest(coalesce(p.proconfig, '{}')) i where i like 'search_path=%')
                    or exists (select 1 from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0 and a.privilege_type = 'EXECUTE'))
            """;

    /** What all may read by intent: the published version of a les, also while the desk writes the next one. */
    private static final List<String> VOOR_IEDEREEN = List.of("gepubliceerde_les");

    /** A view reads with the eyes of its owner, who sees all. */
    private static final String ONVEILIGE_VIEWS =
            """
            select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace
                and (c.relkind = 'm' or (c.relkind = 'v' and not coalesce(c.reloptions, '{}') && array ['security_invoker=true', 'security_invoker=on']))
            """;

    @Test
    void elke_tabel_is_dicht_ook_voor_zijn_eigenaar_en_heeft_beleid() {
        assertThat(Eigenaar.lees("select count(*) " + TABELLEN).get(0))
                .satisfies(n -> assertThat(Integer.parseInt(n)).isGreaterThan(30));
        assertThat(Eigenaar.lees(OPEN_TABELLEN)).isEmpty();
        assertThat(Eigenaar.lees(TABELLEN_ZONDER_EIGEN_BELEID)).isEmpty();
    }

    @Test
    void een_nieuwe_tabel_zonder_beleid_valt_op() {
        met("create table proef_open (id int)", "drop table proef_open", OPEN_TABELLEN, "proef_open");
        met(
                "create table proef_half (id int); alter table proef_half enable row level security;"
                        + " create policy p on proef_half using (true)",
                "drop table proef_half",
                OPEN_TABELLEN,
                "proef_half");
        met(
                "create table proef_leeg (id int); call beveilig('proef_leeg')",
                "drop table proef_leeg",
                TABELLEN_ZONDER_EIGEN_BELEID,
                "proef_leeg");
    }

    @Test
    void de_applicatie_bezit_niets_en_staat_niet_boven_het_beleid() {
        assertThat(Eigenaar.lees(BEZIT_VAN_DE_APP)).isEmpty();
        assertThat(Eigenaar.lees(BEZIT_VAN_DE_APP.replace(APP, Coordinaten.EIGENAAR)))
                .contains("casus");
        assertThat(Eigenaar.lees(
                        "select rolname from pg_roles where rolname = ? and not rolsuper and not rolbypassrls", APP))
                .containsExactly(APP);
        assertThat(Eigenaar.lees(
                        "select roleid::regrole::text from pg_auth_members where member = '" + APP + "'::regrole"))
                .isEmpty();
        assertThat(Eigenaar.lees("select has_schema_privilege('" + APP + "', 'public', 'create')::text"))
                .containsExactly("false");
        assertThat(Eigenaar.lees(VAN_DE_MIGRATIES_BLIJFT_DE_APP_AF)).isEmpty();
    }

    @Test
    void een_functie_met_meer_recht_dan_de_beller_is_alleen_voor_de_applicatie() {
        assertThat(Eigenaar.lees(
                        "select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef"))
                .contains("begin_transactie");
        assertThat(Eigenaar.lees(ONVEILIGE_FUNCTIES)).isEmpty();
        String functie = "create function proef() returns int language sql security definer ";
        met(
                functie + "as 'select 1'; revoke all on function proef() from public",
                "drop function proef()",
                ONVEILIGE_FUNCTIES,
                "proef");
        met(functie + "set search_path = public as 'select 1'", "drop function proef()", ONVEILIGE_FUNCTIES, "proef");
    }

    @Test
    void alleen_een_view_voor_iedereen_leest_met_de_ogen_van_de_eigenaar() {
        assertThat(Eigenaar.lees(ONVEILIGE_VIEWS)).isSubsetOf(VOOR_IEDEREEN);
        met("create view proef_zicht as select * from casus", "drop view proef_zicht", ONVEILIGE_VIEWS, "proef_zicht");
    }

    private static void met(String maak, String ruimOp, String vraag, String gevonden) {
        Eigenaar.doe(maak);
        try {
            assertThat(Eigenaar.lees(vraag)).contains(gevonden);
        } finally {
            Eigenaar.doe(ruimOp);
        }
    }
}
