/** The demo story: data in files, told to the service through its own API, as the people in it would. Refused in production. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.demo;
