/** The rules of the API that hold for every operation. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.platform.web;
