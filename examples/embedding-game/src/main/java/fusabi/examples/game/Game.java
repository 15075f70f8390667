package fusabi.examples.game;

import fusabi.Engine;
import java.nio.file.Path;

/** The world, frame by frame. The same seed and script give the same frames, on any machine. */
final class Game implements AutoCloseable {

    static final int FRAMES_PER_SECOND = 60;
    static final int ENTITIES = 1000;

    /** Units of work for a frame: about seven times what behavior.fsx takes, and well below a frame's time. */
    static final long FUEL_PER_FRAME = 200_000;

    private final World world;
    private final HotBehavior behavior;
    private Flock flock;
    private long frame;

    private Game(World world, HotBehavior behavior, Flock flock) {
        this.world = world;
        this.behavior = behavior;
        this.flock = flock;
    }

    /** A game whose entities do what a file says. */
    static Game of(Path file, long seed) {
        World world = new World(seed);
        Engine engine = Engine.withStandardLibrary().with(world.module());
        return new Game(world, new HotBehavior(file, engine, FUEL_PER_FRAME), Flock.scattered(ENTITIES, seed));
    }

    /** One frame. */
    void advance() {
        world.begin(frame);
        flock = behavior.step(1.0 / FRAMES_PER_SECOND, flock);
        frame++;
    }

    /** How many frames there have been. */
    long frame() {
        return frame;
    }

    /** Where the entities are. */
    Flock flock() {
        return flock;
    }

    /** The units of work that the last frame took. */
    long fuel() {
        return behavior.fuel();
    }

    /** What is wrong with the behaviour; empty when nothing is. */
    String status() {
        return behavior.status();
    }

    @Override
    public void close() {
        behavior.close();
    }
}
