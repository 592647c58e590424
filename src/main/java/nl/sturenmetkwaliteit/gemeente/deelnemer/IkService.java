package nl.sturenmetkwaliteit.gemeente.deelnemer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.gemeente.stijl.Stijlen;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Rol;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;
import org.jspecify.annotations.Nullable;

/** The caller, about and for the caller alone. */
@ApplicationScoped
@Transactional
class IkService {

    private final DeelnemerRepository deelnemers;
    private final NdsdMedewerkers ndsd;
    private final Stijlen stijlen;
    private final Berichtkeuzes berichten;
    private final Voorwaardelijk voorwaardelijk;
    private final Beller beller;

    IkService(
            DeelnemerRepository deelnemers,
            NdsdMedewerkers ndsd,
            Stijlen stijlen,
            Berichtkeuzes berichten,
            Voorwaardelijk voorwaardelijk,
            Beller beller) {
        this.deelnemers = deelnemers;
        this.ndsd = ndsd;
        this.stijlen = stijlen;
        this.berichten = berichten;
        this.voorwaardelijk = voorwaardelijk;
        this.beller = beller;
    }

    Ik lees() {
        @Nullable String gemeente = beller.gemeente();
        if (gemeente == null) {
            ndsd.zelf();
            return new Ik(
                    beller.persoon(),
                    beller.naam(),
                    Objects.requireNonNull(beller.actor()).email(),
                    null,
                    null,
                    rollen(beller.rol()),
                    null,
                    null);
        }
        Deelnemer deelnemer = zelf();
        List<GemeenteRef> andere = deelnemers.andereGemeentenVanBeller();
        return new Ik(
                deelnemer.getId(),
                deelnemer.getNaam(),
                deelnemer.getEmail(),
                new GemeenteRef(gemeente, deelnemers.gemeenteNaam(gemeente)),
                andere.isEmpty() ? null : andere,
                rollen(beller.rol()),
                deelnemer.getNiveau(),
                stijlen.heeft(gemeente) ? true : null);
    }

    Voorkeuren voorkeuren() {
        if (beller.gemeente() == null) {
            NdsdMedewerker medewerker = ndsd.zelf();
            return new Voorkeuren(
                    medewerker.getTaal(), berichten.weergave(medewerker.getBerichten()), medewerker.getVersie());
        }
        Deelnemer deelnemer = zelf();
        return new Voorkeuren(deelnemer.getTaal(), berichten.weergave(deelnemer.getBerichten()), deelnemer.getVersie());
    }

    Voorkeuren kies(VoorkeurenInvoer invoer) {
        voorwaardelijk.eis(voorkeuren().versie());
        Berichtkeuze keuze = berichten.bewaar(invoer.berichten());
        if (beller.gemeente() == null) {
            ndsd.zelf().kies(invoer.taal(), keuze);
        } else {
            zelf().kies(invoer.taal(), keuze);
        }
        deelnemers.flush();
        return voorkeuren();
    }

    private Deelnemer zelf() {
        return ProbleemException.gevonden(deelnemers.findById(beller.persoon()));
    }

    private static List<Ik.Rolnaam> rollen(Rol rol) {
        return switch (rol) {
            case COORDINATOR -> List.of(Ik.Rolnaam.COORDINATOR, Ik.Rolnaam.DEELNEMER);
            case DEELNEMER -> List.of(Ik.Rolnaam.DEELNEMER);
            case BEHEERDER -> List.of(Ik.Rolnaam.NDSD_BEHEERDER);
            case NDSD -> List.of(Ik.Rolnaam.NDSD_MEDEWERKER);
            case MACHINE, SYSTEEM -> List.of();
        };
    }
}
