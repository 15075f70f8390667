/** The functions of the library's collection modules against plain models in Java, on random inputs. */
package fusabi.model;
