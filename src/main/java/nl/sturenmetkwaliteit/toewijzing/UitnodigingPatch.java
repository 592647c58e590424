package nl.sturenmetkwaliteit.toewijzing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sturenmetkwaliteit.toewijzing.api.UitgenodigdeDeelnemer;
import org.jspecify.annotations.Nullable;

/** What of an invitation can be changed: the two dates by who asks, the deelnemers by who was asked. */
record UitnodigingPatch(
        @NotNull(message = "Noem het tijdstip.") Instant antwoordUiterlijkOp,
        @NotNull(message = "Noem het tijdstip.") Instant bijdrageUiterlijkOp,
        @Size(min = 1, max = 20, message = "Noem 1 tot 20 deelnemers.") @Nullable Set<@NotNull UUID> deelnemers) {

    static UitnodigingPatch van(Uitnodiging uitnodiging) {
        Set<UUID> team =
                uitnodiging.getTeam().stream().map(UitgenodigdeDeelnemer::id).collect(Collectors.toSet());
        return new UitnodigingPatch(
                uitnodiging.tot(Termijn.ANTWOORD), uitnodiging.tot(Termijn.BIJDRAGE), team.isEmpty() ? null : team);
    }

    Instant tot(Termijn termijn) {
        return termijn == Termijn.ANTWOORD ? antwoordUiterlijkOp : bijdrageUiterlijkOp;
    }
}
