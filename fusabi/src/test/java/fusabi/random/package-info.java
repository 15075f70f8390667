/** Random well-typed programs with what they must print, worked out by a model in Java: {@link fusabi.random.RandomProgramTest}. */
package fusabi.random;
