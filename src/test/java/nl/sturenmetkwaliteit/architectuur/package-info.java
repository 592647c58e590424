/** The rules that hold the shape of the code, each with a class under {@code overtreding} that breaks it. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.architectuur;
