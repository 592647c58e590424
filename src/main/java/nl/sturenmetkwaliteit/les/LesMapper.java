package nl.sturenmetkwaliteit.les;

import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper
interface LesMapper {

    @Mapping(target = "id", source = "les.id")
    @Mapping(target = ".", source = "les.tekst")
    LesWeergave weergave(Les les, LesWeergave.Herkomst herkomst, Omgeving omgeving);

    @Mapping(target = "id", source = "les.id")
    @Mapping(target = ".", source = "les.tekst")
    @Mapping(target = "versie", source = "les.versienummer")
    LesWeergave weergave(GepubliceerdeLes les, LesWeergave.Herkomst herkomst, Omgeving omgeving);

    /** What others did with a les. */
    record Omgeving(long aantalHerkenningen, boolean eigenHerkenning, List<ToepassingWeergave> toepassingen) {}
}
