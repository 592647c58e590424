/** What the service costs beside the database alone: run on demand, see {@code src/docs/metingen.md}. */
@NullMarked
package nl.sturenmetkwaliteit.bench;

import org.jspecify.annotations.NullMarked;
