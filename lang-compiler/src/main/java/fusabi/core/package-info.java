/** The tree after names are resolved and sugar is gone. */
package fusabi.core;
