package nl.sturenmetkwaliteit.architectuur.overtreding.setter;

/** Lets anyone write its status. */
class MetSetter {

    private String status = "";

    void setStatus(String nieuw) {
        status = nieuw;
    }

    String status() {
        return status;
    }
}
