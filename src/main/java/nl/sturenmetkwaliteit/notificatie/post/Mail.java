package nl.sturenmetkwaliteit.notificatie.post;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One mail, written out.
 *
 * @param berichtId the Message-ID without brackets: the same at every attempt, so that a repeat can be recognised as one
 * @param agenda what goes along for a calendar
 * @param koppen headers besides those that every mail has
 */
record Mail(
        String aan,
        String berichtId,
        String onderwerp,
        String tekst,
        String html,
        @Nullable Agendabijlage agenda,
        Map<String, String> koppen) {}
