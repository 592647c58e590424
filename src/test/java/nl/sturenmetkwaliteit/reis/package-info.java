/** The journey from casus to les on the packaged product, undisturbed and with the service killed on the way. */
@NullMarked
package nl.sturenmetkwaliteit.reis;

import org.jspecify.annotations.NullMarked;
