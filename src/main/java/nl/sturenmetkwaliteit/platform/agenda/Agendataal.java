package nl.sturenmetkwaliteit.platform.agenda;

/** In which language the caller reads. Known by the feature that keeps the people. */
public interface Agendataal {

    boolean isEngels();
}
