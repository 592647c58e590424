package nl.sturenmetkwaliteit.contract;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import nl.sturenmetkwaliteit.hulp.Contract;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The contract keeps every rule, and each rule sees a contract that does not. */
class ContractregelsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String IK = "/paths/~1ik/get";
    private static final String POST = "/paths/~1casussen/post";
    private static final String CASUS = "/paths/~1casussen~1{id}";
    private static final String INVOER = "/components/schemas/CasusInvoer";

    /** Where a violation is planted for each rule, and what. Without a value the thing is taken away. */
    private static final Map<Contractregel, String> OVERTREDINGEN = Map.ofEntries(
            entry(Contractregel.DE_VERSIE_STAAT_IN_HET_ADRES, "/servers/0/url=\"/api\""),
            entry(Contractregel.DE_VERSIE_HEEFT_DRIE_DELEN, "/info/version=\"1.0\""),
            entry(Contractregel.PADEN_ZIJN_IN_KEBAB_CASE, "/paths/~1mijnIk={}"),
            entry(Contractregel.GEEN_PAD_EINDIGT_OP_EEN_SCHUINE_STREEP, "/paths/~1ik~1={}"),
            entry(Contractregel.WAT_ER_MEER_VAN_IS_HEET_IN_HET_MEERVOUD, "/paths/~1gemeente~1{id}={}"),
            entry(Contractregel.ALLEEN_DE_METHODEN_DIE_IEDEREEN_KENT, "/paths/~1ik/trace={}"),
            entry(Contractregel.IEDERE_OPERATIE_HEEFT_EEN_EIGEN_NAAM, IK + "/operationId=\"listTaken\""),
            entry(Contractregel.IEDERE_OPERATIE_LEGT_ZICH_UIT, IK + "/summary="),
            entry(Contractregel.IEDERE_OPERATIE_ZEGT_WIE_HAAR_MAG_GEBRUIKEN, IK + "/x-wie="),
            entry(
                    Contractregel.ZONDER_INLOGGEN_IS_ER_ALLEEN_HET_CONTRACT_EN_WAT_OP_EEN_GEHEIM_ADRES_STAAT,
                    IK + "/security=[]"),
            entry(
                    Contractregel.IEDERE_INHOUD_HEEFT_EEN_VOORBEELD,
                    IK + "/responses/200/content/application~1json/example="),
            entry(
                    Contractregel.IEDERE_FOUT_IS_EEN_PROBLEEM,
                    IK + "/responses/418={\"content\": {\"application/json\": {}}}"),
            entry(Contractregel.IEDER_ANTWOORD_NOEMT_DE_VERSIE, IK + "/responses/200/headers/API-Version="),
            entry(Contractregel.WIE_IETS_STUURT_KAN_HET_VERKEERD_DOEN, POST + "/responses/415="),
            entry(Contractregel.WIE_INGELOGD_MOET_ZIJN_KAN_GEWEIGERD_WORDEN, IK + "/responses/401="),
            entry(Contractregel.WAT_EEN_ID_NOEMT_KAN_ER_NIET_ZIJN, CASUS + "/get/responses/404="),
            entry(Contractregel.IEDERE_OPERATIE_KENT_DE_FOUTEN_DIE_OVERAL_KUNNEN, IK + "/responses/503="),
            entry(Contractregel.WIE_LEEST_HOEFT_NIET_TWEE_KEER, IK + "/responses/304="),
            entry(Contractregel.WIE_WIJZIGT_ZEGT_WAT_HIJ_LAS, CASUS + "/patch/responses/428="),
            entry(Contractregel.WIE_IETS_MAAKT_KAN_HET_HERHALEN, POST + "/parameters="),
            entry(
                    Contractregel.EEN_WIJZIGING_IS_EEN_MERGE_PATCH,
                    CASUS + "/patch/requestBody/content/application~1json={}"),
            entry(
                    Contractregel.EEN_LIJST_MET_EEN_CURSOR_HEEFT_OOK_EEN_LIMIT,
                    IK + "/parameters=[{\"$ref\": \"#/components/parameters/Cursor\"}]"),
            entry(Contractregel.PARAMETERS_ZIJN_IN_CAMEL_CASE, "/components/parameters/Limit/name=\"page_size\""),
            entry(Contractregel.IEDERE_PARAMETER_LEGT_ZICH_UIT, "/components/parameters/Limit/description="),
            entry(
                    Contractregel.EEN_PAD_NOEMT_EEN_DING_BIJ_ZIJN_UUID,
                    "/components/parameters/Id/schema={\"type\": \"integer\"}"),
            entry(Contractregel.VELDEN_ZIJN_IN_CAMEL_CASE, INVOER + "/properties/eigen_titel={\"type\": \"boolean\"}"),
            entry(Contractregel.EEN_ID_IS_EEN_UUID, INVOER + "/properties/themaId={\"type\": \"integer\"}"),
            entry(
                    Contractregel.EEN_TIJDSTIP_HEET_OP,
                    INVOER + "/properties/begin={\"type\": \"string\", \"format\": \"date-time\"}"),
            entry(
                    Contractregel.EEN_DATUM_HEET_DATUM,
                    INVOER + "/properties/begin={\"type\": \"string\", \"format\": \"date\"}"),
            entry(Contractregel.CODES_ZIJN_IN_HOOFDLETTERS, "/components/schemas/Kleur={\"enum\": [\"rood\"]}"),
            entry(Contractregel.EEN_VERZOEK_WEIGERT_WAT_HET_NIET_KENT, INVOER + "/additionalProperties=true"),
            entry(
                    Contractregel.TEKSTEN_EN_LIJSTEN_IN_EEN_VERZOEK_ZIJN_BEGRENSD,
                    INVOER + "/properties/eindeloos={\"type\": \"string\"}"));

    @TestFactory
    Stream<DynamicTest> het_contract_houdt_zich_aan_elke_regel() {
        Contractboom boom = new Contractboom(Contract.INSTANTIE.document());
        return Arrays.stream(Contractregel.values())
                .map(regel -> DynamicTest.dynamicTest(
                        regel.zin(), () -> assertThat(regel.overtredingen(boom)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> elke_regel_ziet_een_overtreding() {
        return Arrays.stream(Contractregel.values())
                .map(regel -> DynamicTest.dynamicTest(regel.zin(), () -> {
                    assertThat(OVERTREDINGEN).containsKey(regel);
                    ObjectNode document = Contract.INSTANTIE.document().deepCopy();
                    plant(document, OVERTREDINGEN.get(regel));
                    assertThat(regel.overtredingen(new Contractboom(document))).isNotEmpty();
                }));
    }

    private static void plant(ObjectNode document, String overtreding) throws JsonProcessingException {
        String[] delen = overtreding.split("=", 2);
        int naam = delen[0].lastIndexOf('/');
        ObjectNode houder = (ObjectNode) document.at(delen[0].substring(0, naam));
        String veld = delen[0].substring(naam + 1).replace("~1", "/");
        if (delen[1].isEmpty()) {
            assertThat(houder.remove(veld)).as(overtreding).isNotNull();
        } else {
            houder.set(veld, JSON.readTree(delen[1]));
        }
    }
}
