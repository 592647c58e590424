package nl.sturenmetkwaliteit.casus;

import java.util.List;
import nl.sturenmetkwaliteit.casus.api.CasusVoorReview;
import org.mapstruct.Mapper;

@Mapper
interface CasusMapper {

    CasusWeergave weergave(Casus casus, List<AddendumWeergave> addenda);

    CasusVoorReview voorReview(Casus casus);
}
