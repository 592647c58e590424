package nl.sturenmetkwaliteit.gemeente.stijl;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** The design tokens of one gemeente. */
@Entity
class ThemaStijl {

    @Id
    private String gemeente;

    private String stijl;

    private Instant gewijzigdOp;

    @Version
    private int versie;

    protected ThemaStijl() {}

    ThemaStijl(String gemeente, Stijlblad stijlblad, Instant nu) {
        this.gemeente = gemeente;
        this.stijl = stijlblad.tekst();
        this.gewijzigdOp = nu;
    }

    void wordt(Stijlblad stijlblad, Instant nu) {
        stijl = stijlblad.tekst();
        gewijzigdOp = nu;
    }

    String getStijl() {
        return stijl;
    }

    int getVersie() {
        return versie;
    }
}
