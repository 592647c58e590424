package nl.sturenmetkwaliteit.contract;

import static nl.sturenmetkwaliteit.contract.Contractboom.lijst;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.sturenmetkwaliteit.contract.Contractboom.Plek;

/** What the NL GOV rules and our own choices ask of the contract, as far as the document shows it. */
enum Contractregel {
    DE_VERSIE_STAAT_IN_HET_ADRES(boom -> lijst(boom.document().path("servers"))
            .map(s -> s.path("url").asText())
            .filter(url -> !url.endsWith(
                    "/v" + boom.document().at("/info/version").asText().split("\\.", 2)[0]))),
    DE_VERSIE_HEEFT_DRIE_DELEN(
            boom -> Stream.of(boom.document().at("/info/version").asText())
                    .filter(versie -> !versie.matches("\\d+\\.\\d+\\.\\d+"))),
    PADEN_ZIJN_IN_KEBAB_CASE(boom -> boom.padnamen()
            .filter(deel -> !deel.matches("[a-z]+(-[a-z]+)*|openapi\\.(json|yaml)|agenda\\.ics|_zoek|_vergelijkbaar"))),
    GEEN_PAD_EINDIGT_OP_EEN_SCHUINE_STREEP(boom -> boom.paden().filter(pad -> pad.endsWith("/"))),
    WAT_ER_MEER_VAN_IS_HEET_IN_HET_MEERVOUD(boom -> Stream.concat(
                    boom.paden().filter(pad -> pad.endsWith("}")),
                    boom.operaties()
                            .filter(o -> o.naam().startsWith("POST ")
                                    && o.knoop().path("responses").has("201"))
                            .map(o -> o.naam().substring("POST ".length()) + "/{nieuw}"))
            .map(pad -> pad.replaceAll("/\\{[^}]+}$", "").replaceAll(".*/", ""))
            .filter(deel -> !deel.matches(".*(en|s|addenda)"))),
    ALLEEN_DE_METHODEN_DIE_IEDEREEN_KENT(boom -> namen(boom, o -> !o.naam().matches("(GET|POST|PUT|PATCH|DELETE) .*"))),
    IEDERE_OPERATIE_HEEFT_EEN_EIGEN_NAAM(boom -> {
        Set<String> gezien = new HashSet<>();
        return namen(
                boom,
                o -> !o.is("operationId", "[a-z][a-zA-Z]+")
                        || !gezien.add(o.knoop().path("operationId").asText()));
    }),
    IEDERE_OPERATIE_LEGT_ZICH_UIT(boom -> namen(boom, o -> o.mist("summary") || o.mist("description"))),
    IEDERE_OPERATIE_ZEGT_WIE_HAAR_MAG_GEBRUIKEN(boom -> namen(
            boom,
            o -> o.knoop().path("x-wie").isEmpty()
                    || o.heeft("security")
                            && !o.knoop().path("x-wie").toString().equals("[\"IEDEREEN\"]"))),
    ZONDER_INLOGGEN_IS_ER_ALLEEN_HET_CONTRACT_EN_WAT_OP_EEN_GEHEIM_ADRES_STAAT(
            boom -> Stream.concat(
                    Stream.of("security").filter(s -> boom.document().path(s).isEmpty()),
                    namen(
                            boom,
                            o -> o.heeft("security")
                                    && !o.naam()
                                            .matches(
                                                    "GET /openapi\\..*|GET /agendas/\\{bestand}|(GET|POST) /afmeldingen/\\{sleutel}(/herstel)?")))),
    IEDERE_INHOUD_HEEFT_EEN_VOORBEELD(boom -> boom.inhouden()
            .filter(i -> !i.heeft("example") && !i.heeft("examples"))
            .map(Plek::naam)),
    IEDERE_FOUT_IS_EEN_PROBLEEM(boom -> boom.antwoorden()
            .filter(a -> a.naam().matches(".* [45]\\d\\d"))
            .filter(a -> !Contractboom.namen(a.knoop().path("content")).equals(List.of("application/problem+json")))
            .map(Plek::naam)),
    IEDER_ANTWOORD_NOEMT_DE_VERSIE(boom -> boom.antwoorden()
            .filter(a -> !a.knoop().path("headers").has("API-Version"))
            .map(Plek::naam)),
    WIE_IETS_STUURT_KAN_HET_VERKEERD_DOEN(
            boom -> namen(boom, o -> o.heeft("requestBody") && !kent(o, "400", "413", "415"))),
    WIE_INGELOGD_MOET_ZIJN_KAN_GEWEIGERD_WORDEN(
            boom -> namen(boom, o -> !o.heeft("security") && !kent(o, "401", "403"))),
    WAT_EEN_ID_NOEMT_KAN_ER_NIET_ZIJN(boom -> namen(boom, o -> o.naam().contains("{") && !kent(o, "404"))),
    IEDERE_OPERATIE_KENT_DE_FOUTEN_DIE_OVERAL_KUNNEN(boom -> namen(boom, o -> !kent(o, "406", "429", "500", "503"))),
    WIE_LEEST_HOEFT_NIET_TWEE_KEER(boom -> namen(
            boom,
            o -> o.naam().startsWith("GET ") && !isStroom(o) && !(boom.kent(o, "IfNoneMatch") && kent(o, "304")))),
    WIE_WIJZIGT_ZEGT_WAT_HIJ_LAS(boom -> namen(
            boom,
            o -> o.naam().matches("(PUT|PATCH|DELETE) .*|POST .*/overgangen")
                    && !((boom.kent(o, "IfMatch") || boom.kent(o, "IfMatchBijOpslaan")) && kent(o, "412", "428")))),
    WIE_IETS_MAAKT_KAN_HET_HERHALEN(boom -> namen(
            boom,
            o -> o.naam().startsWith("POST ")
                    && !o.knoop().path("responses").has("200")
                    && !boom.kent(o, "IdempotencyKey"))),
    EEN_WIJZIGING_IS_EEN_MERGE_PATCH(boom -> namen(
            boom,
            o -> o.naam().startsWith("PATCH ")
                    && !Contractboom.namen(o.knoop().path("requestBody").path("content"))
                            .equals(List.of("application/merge-patch+json")))),
    EEN_LIJST_MET_EEN_CURSOR_HEEFT_OOK_EEN_LIMIT(
            boom -> namen(boom, o -> boom.kent(o, "Limit") != boom.kent(o, "Cursor"))),
    PARAMETERS_ZIJN_IN_CAMEL_CASE(boom -> boom.parameters()
            .filter(p -> !p.is("in", "header") && !p.is("name", "[a-z][a-zA-Z0-9]*"))
            .map(Plek::naam)),
    IEDERE_PARAMETER_LEGT_ZICH_UIT(boom -> boom.parameters()
            .filter(p -> p.mist("description")
                    || !p.heeft("example") && !p.knoop().path("schema").has("const"))
            .map(Plek::naam)),
    EEN_PAD_NOEMT_EEN_DING_BIJ_ZIJN_UUID(boom -> boom.parameters()
            .filter(p -> p.is("in", "path") && !p.is("name", "code|bestand|sleutel"))
            .filter(p -> !isUuid(new Plek("", boom.volg(p.knoop().path("schema")))))
            .map(Plek::naam)),
    VELDEN_ZIJN_IN_CAMEL_CASE(
            boom -> boom.velden().map(Plek::naam).filter(naam -> !naam.matches(".*\\.[a-z][a-zA-Z0-9]*"))),
    EEN_ID_IS_EEN_UUID(boom -> boom.velden()
            .filter(v -> v.naam().matches(".*(\\.id|[a-z]Id)"))
            .filter(v -> !isUuid(v) && !isIetsAnders(v))
            .map(Plek::naam)),
    EEN_TIJDSTIP_HEET_OP(boom -> boom.velden()
            .filter(v -> v.is("format", "date-time") && !isIetsAnders(v))
            .map(Plek::naam)
            .filter(naam -> !naam.matches(".*(\\.op|[a-z]Op)"))),
    EEN_DATUM_HEET_DATUM(boom -> boom.velden()
            .filter(v -> v.is("format", "date"))
            .map(Plek::naam)
            .filter(naam -> !naam.matches(".*\\.([a-z]+)?datum"))),
    CODES_ZIJN_IN_HOOFDLETTERS(boom -> boom.schemas()
            .filter(s -> !isNaamVanElders(s))
            .filter(s -> lijst(s.knoop().path("enum"))
                    .anyMatch(code -> !code.asText().matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*")))
            .map(Plek::naam)),
    EEN_VERZOEK_WEIGERT_WAT_HET_NIET_KENT(boom -> boom.verzoekschemas()
            .filter(s -> !s.is("additionalProperties", "false"))
            .map(Plek::naam)),
    TEKSTEN_EN_LIJSTEN_IN_EEN_VERZOEK_ZIJN_BEGRENSD(boom -> boom.verzoekschemas()
            .flatMap(s -> s.knoop().path("properties").properties().stream()
                    .map(v -> new Plek(s.naam() + "." + v.getKey(), boom.volg(v.getValue()))))
            .filter(v -> v.is("type", "array") && !v.heeft("maxItems")
                    || v.is("type", "string")
                            && !v.heeft("maxLength")
                            && !v.heeft("enum")
                            && !v.heeft("format")
                            && !v.heeft("pattern"))
            .map(Plek::naam));

    /** Their values are names that exist already: media types, and the fields of a reflectie. */
    private static final Set<String> NAMEN_VAN_ELDERS = Set.of("Bijlage.mediatype", "ReflectieVeld");

    /**
     * An id that may be a gemeente's code, the number of a failure (no thing has it), and the two sides of a shift, which are named as in
     * every history; and the time of an event, which CloudEvents named.
     */
    private static final Set<String> IETS_ANDERS = Set.of(
            "Verwerking.dingId",
            "Storingsprobleem.correlatieId",
            "Verlenging.van",
            "Verlenging.naar",
            "Gebeurtenis.time");

    private final Function<Contractboom, Stream<String>> overtredingen;

    Contractregel(Function<Contractboom, Stream<String>> overtredingen) {
        this.overtredingen = overtredingen;
    }

    List<String> overtredingen(Contractboom boom) {
        return overtredingen.apply(boom).distinct().sorted().toList();
    }

    /** As a sentence. */
    String zin() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    private static Stream<String> namen(Contractboom boom, java.util.function.Predicate<Plek> fout) {
        return boom.operaties().filter(fout).map(Plek::naam);
    }

    private static boolean kent(Plek operatie, String... statussen) {
        return Stream.of(statussen).allMatch(operatie.knoop().path("responses")::has);
    }

    /** What goes on while one looks has no version to have read before. */
    private static boolean isStroom(Plek operatie) {
        return operatie.knoop().at("/responses/200/content").has("text/event-stream");
    }

    private static boolean isNaamVanElders(Plek schema) {
        return NAMEN_VAN_ELDERS.contains(schema.naam());
    }

    private static boolean isIetsAnders(Plek veld) {
        return IETS_ANDERS.contains(veld.naam());
    }

    private static boolean isUuid(Plek schema) {
        return schema.is("type", "string") && schema.is("format", "uuid");
    }
}
