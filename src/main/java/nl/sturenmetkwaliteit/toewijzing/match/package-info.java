/**
 * Which gemeenten review which casus: rules, wishes, the solver with its bound, and the reasons in words. Knows no database and no clock; the
 * same input gives the same answer.
 */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.toewijzing.match;
