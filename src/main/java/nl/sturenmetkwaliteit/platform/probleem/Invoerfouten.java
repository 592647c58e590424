package nl.sturenmetkwaliteit.platform.probleem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.lang.annotation.Annotation;
import java.util.Locale;

/** Names a violated bean constraint as a fault of the contract. */
public final class Invoerfouten {

    private Invoerfouten() {}

    /** A fault in the body: every node of the path is part of the JSON pointer. */
    public static Fout bodyfout(ConstraintViolation<?> schending) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node knoop : schending.getPropertyPath()) {
            if (knoop.getIndex() != null) {
                pointer.append('/').append(knoop.getIndex());
            }
            String naam = knoop.getName();
            if (naam != null && !naam.startsWith("<")) {
                pointer.append('/').append(naam);
            }
        }
        return new Fout(pointer.toString(), null, code(schending), schending.getMessage());
    }

    /** A fault in a parameter of the operation: the last node is its name. */
    static Fout parameterfout(ConstraintViolation<?> schending) {
        String naam = "";
        for (Path.Node knoop : schending.getPropertyPath()) {
            naam = knoop.getName();
        }
        return Fout.inParameter(naam, code(schending), schending.getMessage());
    }

    private static String code(ConstraintViolation<?> schending) {
        Class<? extends Annotation> soort =
                schending.getConstraintDescriptor().getAnnotation().annotationType();
        return switch (soort.getSimpleName()) {
            case "NotNull", "NotBlank", "NotEmpty" -> "VERPLICHT";
            case "Size" -> "LENGTE";
            case "Min", "Max", "Positive", "PositiveOrZero" -> "BEREIK";
            case "Pattern", "Email" -> "VORM";
            default -> soort.getSimpleName().toUpperCase(Locale.ROOT);
        };
    }
}
