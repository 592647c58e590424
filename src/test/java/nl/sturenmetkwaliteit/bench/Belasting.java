package nl.sturenmetkwaliteit.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** Closed loop: every client sends its next request when the last is answered. An answer other than 2xx ends the measurement. */
final class Belasting {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    HttpResponse<String> vraag(Beurt beurt) throws IOException, InterruptedException {
        HttpResponse<String> antwoord = http.send(beurt.vraag(), BodyHandlers.ofString());
        if (antwoord.statusCode() >= 300) {
            throw new IOException(antwoord.uri() + " " + antwoord.statusCode() + " " + antwoord.body());
        }
        beurt.antwoord(antwoord);
        return antwoord;
    }

    Uitkomst meet(List<? extends Beurt> beurten, int seconden) throws InterruptedException, ExecutionException {
        ExecutorService draden = Executors.newFixedThreadPool(beurten.size());
        try {
            long tot = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconden);
            List<Future<long[]>> metingen = new ArrayList<>();
            for (Beurt beurt : beurten) {
                metingen.add(draden.submit(() -> herhaal(beurt, tot)));
            }
            LongStream alles = LongStream.empty();
            for (Future<long[]> meting : metingen) {
                alles = LongStream.concat(alles, LongStream.of(meting.get()));
            }
            return Uitkomst.van(alles.toArray(), seconden);
        } finally {
            draden.shutdownNow();
        }
    }

    private long[] herhaal(Beurt beurt, long tot) throws IOException, InterruptedException {
        LongStream.Builder duren = LongStream.builder();
        for (long begin = System.nanoTime(); begin < tot; begin = System.nanoTime()) {
            vraag(beurt);
            duren.add(System.nanoTime() - begin);
        }
        return duren.build().toArray();
    }
}
