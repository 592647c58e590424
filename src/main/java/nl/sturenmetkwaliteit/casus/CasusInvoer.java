package nl.sturenmetkwaliteit.casus;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.taxonomie.Arena;
import nl.sturenmetkwaliteit.platform.taxonomie.Levensfase;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import org.jspecify.annotations.Nullable;

/**
 * What a casus is written with. A concept needs no more than a titel; what else it takes to hand it in is in {@link CasusVoorwaarde}.
 *
 * @param casushouder deelnemer of the own gemeente; the writer when absent
 * @param vervolgOp the casus this one follows up; only when created
 * @param intern for an interne review, without NDSD and other gemeenten; only when created
 */
record CasusInvoer(
        @NotBlank(message = "Geef de casus een titel.") @Size(max = 200, message = "Gebruik hoogstens 200 tekens.")
                String titel,
        @Size(max = 20000, message = "Gebruik hoogstens 20000 tekens.") @Nullable String verhaal,
        @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.") @Nullable String bedoeling,
        @Size(max = 1000, message = "Gebruik hoogstens 1000 tekens.") @Nullable String sturingsvraag,
        @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.") @Nullable String geprobeerd,
        @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.") @Nullable String dilemma,
        @Size(max = 20, message = "Noem hoogstens 20 aannames.") @Nullable
                List<
                                @NotBlank(message = "Laat een aanname niet leeg.")
                                @Size(max = 500, message = "Gebruik hoogstens 500 tekens.") String>
                        aannames,
        @Nullable Set<@NotNull String> themas,
        @Nullable Set<@NotNull Arena> arenas,
        @Nullable Set<@NotNull Niveau> niveaus,
        @Nullable Set<@NotNull String> obstakels,
        @Nullable Levensfase levensfase,
        @Nullable UUID casushouder,
        @Nullable UUID vervolgOp,
        @Nullable Boolean intern) {}
