package nl.sturenmetkwaliteit.platform.taal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Writes a sentence in the language that goes with the answer. Without one, as when something is stored, it stays Dutch. */
class Zinschrijver extends StdSerializer<String> {

    private static final long serialVersionUID = 1L;

    Zinschrijver() {
        super(String.class);
    }

    @Override
    public void serialize(String zin, JsonGenerator json, SerializerProvider schrijver) throws IOException {
        json.writeString(schrijver.getAttribute(Taal.class) instanceof Taal taal ? taal.zin(zin) : zin);
    }
}
