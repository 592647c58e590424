package nl.sturenmetkwaliteit.toewijzing.match;

/** Hears how far the search is and may end it. Called hundreds of times a second, on the thread that searches: look at a variable, not at a database. */
public interface Volger {

    /** Looks away. */
    Volger GEEN = new Volger() {
        @Override
        public void stand(long doel, long bovengrens) {
            // nobody asked
        }

        @Override
        public boolean gestopt() {
            return false;
        }
    };

    /** The best so far, and what no proposal exceeds. */
    void stand(long doel, long bovengrens);

    /** Asked often; once it is true the search throws a {@link java.util.concurrent.CancellationException}. */
    boolean gestopt();
}
