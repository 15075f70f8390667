package fusabi.examples.game;

/** What the game wants of a script: a function {@code step : float -> Flock -> Flock}. */
public interface Behavior {

    /** All entities, so many seconds later. */
    Flock step(double seconds, Flock flock);
}
