package nl.sturenmetkwaliteit.notificatie.afnemer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** An abonnement to be made. */
record AbonnementInvoer(
        @NotBlank(message = "Zeg waarvoor het abonnement is.")
                @Size(min = 10, max = 500, message = "Gebruik 10 tot 500 tekens.")
                String doel,
        @NotBlank(message = "Geef het adres waar berichten heen gaan.")
                @Size(max = 500, message = "Gebruik hoogstens 500 tekens.")
                String adres,
        @NotEmpty(message = "Kies minstens een soort gebeurtenis.")
                @Size(max = 50, message = "Kies hoogstens 50 soorten.")
                List<@NotNull Gebeurtenissoort> soorten) {}
