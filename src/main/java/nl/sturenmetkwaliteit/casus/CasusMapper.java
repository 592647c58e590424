package nl.sturenmetkwaliteit.casus;

import java.util.List;
import nl.sturenmetkwaliteit.casus.api.CasusVoorReview;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import org.mapstruct.Mapper;

@Mapper
interface CasusMapper {

    CasusWeergave weergave(Casus casus, List<AddendumWeergave> addenda);

    PeerreviewCasusWeergave inReview(
            Casus casus, GemeenteRef gastheer, List<AddendumWeergave> addenda, List<BijlageWeergave> bijlagen);

    CasusVoorReview voorReview(Casus casus);
}
