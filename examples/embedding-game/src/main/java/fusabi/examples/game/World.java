package fusabi.examples.game;

import fusabi.HostModule;
import java.util.SplittableRandom;

/** What scripts find in the module {@code World}: its size, chance, and who is near. */
final class World {

    static final double WIDTH = 200;
    static final double HEIGHT = 100;

    /** Looking around is about as much work as so many calls in the script. */
    private static final int COST_OF_LOOKING = 10;

    private final long seed;
    private SplittableRandom random;

    /** A world whose chance is that of the seed. */
    World(long seed) {
        this.seed = seed;
        begin(0);
    }

    /** A frame begins. Each has chance of its own: whoever drew a number and was stopped has changed nothing for the frames after it. */
    void begin(long frame) {
        random = new SplittableRandom(seed + frame);
    }

    /** The module. */
    HostModule module() {
        return HostModule.named("World").describedAs("Where the entities live.")
                .type("Neighbourhood", Neighbourhood.class)
                .function("width", "unit -> float", "How wide the world is.", _ -> WIDTH)
                .function("height", "unit -> float", "How high the world is.", _ -> HEIGHT)
                .function("random", "unit -> float", "A number from 0 to 1.", _ -> random.nextDouble())
                .function("neighbourhood", "float[] -> float[] -> float -> Neighbourhood", "Who is near whom, at these places, for those who see so far.",
                        call -> {
                            double[] x = call.argument(0, double[].class);
                            call.charge(x.length);
                            return new Neighbourhood(x, call.argument(1, double[].class), call.number(2));
                        })
                .function("near", "Neighbourhood -> int -> int -> int[]", "Up to so many others that an entity sees.", call -> {
                    call.charge(COST_OF_LOOKING);
                    return call.argument(0, Neighbourhood.class).near(call.integer(1), call.integer(2));
                });
    }
}
