package nl.sturenmetkwaliteit.peerreview;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A format as it is kept. Nobody changes it by hand. */
@Entity
@Immutable
@Table(name = "rondeformat")
class Rondeformatrij {

    @Id
    private String code;

    private String naam;
    private String uitleg;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<RondeVanFormat> rondes;

    private int volgorde;

    protected Rondeformatrij() {}

    Rondeformat format() {
        return new Rondeformat(code, naam, uitleg, rondes);
    }
}
