package nl.sturenmetkwaliteit.hulp;

import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.zet;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;

/**
 * A review that a test works with.
 *
 * @param leider who guides it: the begeleider, or the coordinator who stands in
 */
public record Proefreview(String id, String casus, String leider) {

    /** The path of the review. */
    public String pad() {
        return "/peerreviews/" + id;
    }

    /** The id of its ronde of this kind. */
    public String ronde(RondeSoort soort) {
        return als(leider)
                .get(pad() + "/rondes")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.soort == '" + soort + "' }.id");
    }

    public String rondePad(RondeSoort soort) {
        return pad() + "/rondes/" + ronde(soort);
    }

    public String status() {
        return als(leider).get(pad()).then().statusCode(200).extract().path("status");
    }

    /** Moves the review itself. */
    public void naar(String status) {
        zet(leider, pad(), Map.of("naar", status)).then().statusCode(204);
    }

    public void open(RondeSoort soort) {
        zetRonde(soort, Map.of("naar", "OPEN")).then().statusCode(204);
    }

    public void sluit(RondeSoort soort) {
        zetRonde(soort, Map.of("naar", "GESLOTEN", "reden", "We gaan verder met wie er is."))
                .then()
                .statusCode(204);
    }

    public Response zetRonde(RondeSoort soort, Map<String, ?> overgang) {
        return zet(leider, rondePad(soort), overgang);
    }

    /** Opens this ronde, and opens and closes those before it that are still to come. */
    public void tot(RondeSoort soort) {
        for (RondeSoort eerdere : gepland()) {
            open(eerdere);
            if (eerdere == soort) {
                return;
            }
            sluit(eerdere);
        }
    }

    /** Closes the ronde that is open, and goes through the rest: the harvest begins. */
    public void rondAf() {
        soorten("OPEN").forEach(this::sluit);
        gepland().forEach(soort -> {
            open(soort);
            sluit(soort);
        });
    }

    /** A voornemen of the host: only the row, how one is made is another slice's business. */
    public void noemVoornemen() {
        Eigenaar.doe(
                """
                insert into voornemen (gemeente, id, peerreview, wat, door_wie, wanneerdatum, niveau, eerste_stap, door, gemaakt_op)
                select gemeente, gen_random_uuid(), id, 'Per gezin een vaste hulpverlener.', 'Teamleider', current_date + 30, 'UITVOERING',
                    'Bij een gezin beginnen.', ?, now() from peerreview where id = ?
                """,
                UUID.fromString(Mensen.id(SCHRIJVER)),
                UUID.fromString(id));
    }

    private List<RondeSoort> gepland() {
        return soorten("GEPLAND");
    }

    private List<RondeSoort> soorten(String status) {
        List<String> soorten = als(leider)
                .get(pad() + "/rondes")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.status == '" + status + "' }.soort");
        return soorten.stream().map(RondeSoort::valueOf).toList();
    }
}
