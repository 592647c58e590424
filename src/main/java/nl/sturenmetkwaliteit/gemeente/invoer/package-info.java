/** What NDSD reads in from files: gemeenten, their regions, and reviews from before the service. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.gemeente.invoer;
