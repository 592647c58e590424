package nl.sturenmetkwaliteit.casus;

import java.util.List;
import org.mapstruct.Mapper;

@Mapper
interface CasusMapper {

    CasusWeergave weergave(Casus casus, List<AddendumWeergave> addenda);
}
