/** What an embedder implements. */
package fusabi.host;
