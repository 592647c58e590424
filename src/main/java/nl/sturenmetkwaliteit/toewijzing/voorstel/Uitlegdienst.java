package nl.sturenmetkwaliteit.toewijzing.voorstel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.web.Verplicht;
import nl.sturenmetkwaliteit.toewijzing.match.HardeRegel;
import nl.sturenmetkwaliteit.toewijzing.match.Kandidaat;
import nl.sturenmetkwaliteit.toewijzing.match.Matchinvoer;
import nl.sturenmetkwaliteit.toewijzing.match.Uitleg;
import nl.sturenmetkwaliteit.toewijzing.match.Uitlegger;
import org.jspecify.annotations.Nullable;

/** Answers "why this one?" and "why not that one?" with what went into a proposal, looked up again; and says so when that is not the same. */
@ApplicationScoped
@Transactional
class Uitlegdienst {

    private static final String VERANDERD = " Sinds dit voorstel is er iets veranderd; dit is zoals het nu is.";

    private final ToewijzingService service;
    private final TeamRepository teams;
    private final Opgaven opgaven;
    private final Vingerafdrukken vingerafdrukken;
    private final Uitlegger uitlegger = new Uitlegger();

    Uitlegdienst(ToewijzingService service, TeamRepository teams, Opgaven opgaven, Vingerafdrukken vingerafdrukken) {
        this.service = service;
        this.teams = teams;
        this.opgaven = opgaven;
        this.vingerafdrukken = vingerafdrukken;
    }

    UitlegWeergave uitleg(UUID id, @Nullable UUID peerreview, @Nullable String code) {
        Toewijzing toewijzing = service.vind(id);
        UUID review = Verplicht.inQuery("peerreview", peerreview);
        String gemeente = Verplicht.inQuery("gemeente", code);
        TeamWeergave team = teams.team(id, review).orElseThrow(ProbleemException::nietGevonden);
        GemeenteRef wie = teams.gemeente(gemeente).orElseThrow(ProbleemException::nietGevonden);
        Optional<Matchinvoer> invoer = opgaven.van(toewijzing).filter(alles -> alles.vragen().stream()
                .anyMatch(vraag -> vraag.peerreview().equals(review)));
        if (invoer.isEmpty()) {
            return vraagtNiet(team, wie);
        }
        Map<String, String> namen =
                invoer.get().kandidaten().stream().collect(Collectors.toMap(Kandidaat::gemeente, Kandidaat::naam));
        if (!namen.containsKey(gemeente)) {
            throw ProbleemException.nietGevonden();
        }
        boolean veranderd = !vingerafdrukken.van(invoer.get()).equals(toewijzing.getVingerafdruk());
        Uitleg uitleg = uitlegger.uitleg(invoer.get(), teams.samenstelling(id), review, gemeente);
        boolean bezet = invoer.get().vragen().stream()
                .anyMatch(vraag ->
                        vraag.peerreview().equals(review) && vraag.bezet().contains(gemeente));
        boolean stil = toewijzing.getSeizoen() != null
                && (uitleg.belemmering() == HardeRegel.AL_GEVRAAGD
                        || uitleg.belemmering() == HardeRegel.BESCHIKBAAR
                        || (bezet && plaats(team, wie).isEmpty()));
        return weergave(stil ? nietBeschikbaar(wie) : uitleg, wie, namen, veranderd);
    }

    /** To NDSD one answer for all: no room, asked before, or whom the host only thinks of asking. */
    private static Uitleg nietBeschikbaar(GemeenteRef wie) {
        return new Uitleg(
                wie.code(),
                false,
                HardeRegel.BESCHIKBAAR,
                wie.naam() + " is niet beschikbaar.",
                List.of(),
                null,
                List.of());
    }

    private static UitlegWeergave weergave(
            Uitleg uitleg, GemeenteRef wie, Map<String, String> namen, boolean veranderd) {
        return new UitlegWeergave(
                wie,
                uitleg.inTeam(),
                uitleg.belemmering() == null ? null : uitleg.belemmering().name(),
                veranderd ? uitleg.zin() + VERANDERD : uitleg.zin(),
                Matchreden.van(uitleg.redenen()),
                ref(uitleg.inPlaatsVan(), namen),
                uitleg.inPlaatsVan() == null ? null : Matchreden.van(uitleg.redenenVanDie()));
    }

    /** Then there is nothing to weigh any more: what was said then stands. */
    private static UitlegWeergave vraagtNiet(TeamWeergave team, GemeenteRef wie) {
        Optional<VoorgesteldePeer> plaats = plaats(team, wie);
        return new UitlegWeergave(
                wie,
                plaats.isPresent(),
                null,
                "Deze review vraagt geen peers meer.",
                plaats.map(VoorgesteldePeer::redenen).orElse(List.of()),
                null,
                null);
    }

    private static Optional<VoorgesteldePeer> plaats(TeamWeergave team, GemeenteRef wie) {
        return team.plaatsen().stream()
                .filter(peer -> peer.gemeente().code().equals(wie.code()))
                .findFirst();
    }

    private static @Nullable GemeenteRef ref(@Nullable String code, Map<String, String> namen) {
        return code == null ? null : new GemeenteRef(code, namen.getOrDefault(code, code));
    }
}
