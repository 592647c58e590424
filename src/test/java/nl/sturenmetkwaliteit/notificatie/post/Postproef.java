package nl.sturenmetkwaliteit.notificatie.post;

import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Mails for tests of others. */
public final class Postproef {

    private Postproef() {}

    /** Of a mail that went to someone who does nothing else. */
    public static String sleutelUitEenMail() {
        Ontvanger ontvanger = Ontvanger.nieuw();
        return sleutel(ontvanger.kreeg("RONDE_VERLENGD"));
    }

    static String sleutel(UUID post) {
        return new Afmeldsleutels(ConfigProvider.getConfig().getValue("smk.vingerafdruk.sleutel", String.class))
                .voor(post);
    }
}
