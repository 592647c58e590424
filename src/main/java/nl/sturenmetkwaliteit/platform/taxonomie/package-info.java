/** The codes that are the method itself. What NDSD may extend (themas, obstakels) is data. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.platform.taxonomie;
