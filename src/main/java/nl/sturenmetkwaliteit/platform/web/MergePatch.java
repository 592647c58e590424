package nl.sturenmetkwaliteit.platform.web;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A JSON merge patch (RFC 7396): what is in it changes, null takes away, what is absent stays.
 */
public record MergePatch(@JsonValue ObjectNode wijziging) {

    public static final String MEDIATYPE = "application/merge-patch+json";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MergePatch {}
}
