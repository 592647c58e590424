package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A gemeente in a team. Only one that was chosen has an alternative, and not even that when there is nobody else. */
public record Plaats(String gemeente, Herkomst herkomst, List<Reden> redenen, @Nullable Alternatief alternatief) {

    public Plaats {
        redenen = List.copyOf(redenen);
    }
}
