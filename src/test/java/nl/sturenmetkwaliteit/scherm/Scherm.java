package nl.sturenmetkwaliteit.scherm;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test in a real browser, on the packaged product with the demo story. Without a Chromium on the machine it is skipped, unless
 * {@code SMK_CHROMIUM_VEREIST} says that one must be there.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Schermproef.class)
@interface Scherm {}
