/** Programs that want to hurt their host, all in one small Java machine beside good ones. */
package fusabi.hostile;
