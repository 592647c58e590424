package nl.sturenmetkwaliteit.bench;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** One client that asks again and again; what it asks next may depend on the last answer. */
interface Beurt {

    HttpRequest vraag();

    default void antwoord(HttpResponse<String> antwoord) {}
}
