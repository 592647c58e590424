package nl.sturenmetkwaliteit.casus;

import java.util.List;
import nl.sturenmetkwaliteit.casus.api.CasusVoorReview;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper
interface CasusMapper {

    @Mapping(target = ".", source = "casus.tekst")
    CasusWeergave weergave(Casus casus, List<AddendumWeergave> addenda);

    @Mapping(target = ".", source = "casus.tekst")
    PeerreviewCasusWeergave inReview(
            Casus casus, GemeenteRef gastheer, List<AddendumWeergave> addenda, List<BijlageWeergave> bijlagen);

    @Mapping(target = ".", source = "tekst")
    CasusVoorReview voorReview(Casus casus);
}
