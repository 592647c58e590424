/** Intake: the casus of a gemeente, its privacyscan and bijlagen, and the aanmelding that NDSD sees of it. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.casus;
