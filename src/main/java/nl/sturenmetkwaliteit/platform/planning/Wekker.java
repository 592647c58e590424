package nl.sturenmetkwaliteit.platform.planning;

import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;

/** Has something done beside the request, soon: who is woken again before it began, does it once. */
public final class Wekker {

    private final Runnable werk;
    private final AtomicBoolean gewekt = new AtomicBoolean();
    private final ManagedExecutor elders = ManagedExecutor.builder()
            .propagated()
            .cleared(ThreadContext.ALL_REMAINING)
            .build();

    public Wekker(Runnable werk) {
        this.werk = werk;
    }

    public void wek() {
        if (gewekt.compareAndSet(false, true)) {
            elders.execute(() -> {
                gewekt.set(false);
                werk.run();
            });
        }
    }
}
