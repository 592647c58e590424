package nl.sturenmetkwaliteit.casus.bestand;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.file.Path;

/**
 * A file that was sent, looked at and found fit to keep. Stands for its fingerprint where a repeated request is recognised.
 *
 * @param bestand where it waits until it is kept; gone when the request ends
 * @param vingerafdruk SHA-256 of the content
 * @param tekst what can be read in it
 */
public record Upload(Path bestand, long grootte, @JsonValue String vingerafdruk, Bestandssoort soort, String tekst) {}
