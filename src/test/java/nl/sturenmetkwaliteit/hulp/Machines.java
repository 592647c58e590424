package nl.sturenmetkwaliteit.hulp;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Other systems of a gemeente, with tokens that its coordinator made. */
public final class Machines {

    private Machines() {}

    /** A token, and the secret it was told with. */
    public record Machine(String id, String token) {

        /** A request of this machine, held against the contract. */
        public RequestSpecification vraagt() {
            return zonderContract().filter(Contract.INSTANTIE);
        }

        public RequestSpecification zonderContract() {
            return given().basePath("/api/v1").auth().oauth2(token).contentType(ContentType.JSON);
        }
    }

    /** For a month. */
    public static Machine maak(String wie, String... bereik) {
        return maakTot(wie, vandaag().plusMonths(1), bereik);
    }

    public static Machine maakTot(String wie, LocalDate einddatum, String... bereik) {
        Response gemaakt = probeer(wie, einddatum, bereik);
        gemaakt.then().statusCode(201);
        return new Machine(gemaakt.path("id"), gemaakt.path("token"));
    }

    public static Response probeer(String wie, LocalDate einddatum, String... bereik) {
        return Als.als(wie)
                .body(Map.of("naam", "Zaaksysteem", "bereik", List.of(bereik), "einddatum", einddatum.toString()))
                .post("/toegangstokens");
    }

    public static LocalDate vandaag() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }
}
