package nl.sturenmetkwaliteit.notificatie.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class AfmeldsleutelsTest {

    private final Afmeldsleutels sleutels = new Afmeldsleutels("een geheim van deze proef, lang genoeg");

    @Test
    void een_sleutel_wijst_naar_zijn_mail_en_is_niet_te_raden_of_te_vervalsen() {
        UUID post = UUID.randomUUID();
        String sleutel = sleutels.voor(post);

        assertThat(sleutels.post(sleutel)).contains(post);
        for (int i = 0; i < sleutel.length() - 1; i++) {
            char ander = sleutel.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(sleutels.post(sleutel.substring(0, i) + ander + sleutel.substring(i + 1)))
                    .isEmpty();
        }
        assertThat(sleutels.post("")).isEmpty();
        assertThat(sleutels.post("geen sleutel!")).isEmpty();
        assertThat(sleutels.post(sleutel + "AAAA")).isEmpty();
        assertThat(new Afmeldsleutels("een ander geheim, ook lang genoeg hiervoor").post(sleutel))
                .isEmpty();
    }
}
