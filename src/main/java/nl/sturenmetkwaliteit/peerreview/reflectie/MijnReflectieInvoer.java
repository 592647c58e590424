package nl.sturenmetkwaliteit.peerreview.reflectie;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The whole text of one's own reflectie. What is absent becomes empty; which fields a ronde takes is in {@link Rondevelden}. */
record MijnReflectieInvoer(
        @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.") @Nullable String denken,
        @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.") @Nullable String handelen,
        @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.") @Nullable String leren,
        @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.") @Nullable String aannames,
        @Size(max = 500, message = "Gebruik hoogstens 500 tekens.") @Nullable String eigenAanname,
        @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.") @Nullable String herkenning,
        @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.") @Nullable String voorbeeld,
        @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.") @Nullable String advies,
        @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.") @Nullable String geenAdviesOmdat,
        @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.") @Nullable String terugblik,
        @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.") @Nullable String spiegel) {

    MijnReflectieInvoer {
        denken = leegIsAfwezig(denken);
        handelen = leegIsAfwezig(handelen);
        leren = leegIsAfwezig(leren);
        aannames = leegIsAfwezig(aannames);
        eigenAanname = leegIsAfwezig(eigenAanname);
        herkenning = leegIsAfwezig(herkenning);
        voorbeeld = leegIsAfwezig(voorbeeld);
        advies = leegIsAfwezig(advies);
        geenAdviesOmdat = leegIsAfwezig(geenAdviesOmdat);
        terugblik = leegIsAfwezig(terugblik);
        spiegel = leegIsAfwezig(spiegel);
    }

    private static @Nullable String leegIsAfwezig(@Nullable String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst;
    }
}
