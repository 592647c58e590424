package nl.sturenmetkwaliteit.tip;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;

@Mapper
interface TipMapper {

    TipWeergave weergave(
            Tip tip,
            List<UUID> fragmenten,
            List<UUID> spanningen,
            @Nullable List<TipWeergave.TipToestemming> toestemmingen);
}
