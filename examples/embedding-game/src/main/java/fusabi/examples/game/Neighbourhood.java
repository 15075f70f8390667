package fusabi.examples.game;

import java.util.Arrays;

/** Who is near whom. Scripts have it as a value of {@code World.Neighbourhood}, of which they see nothing. */
final class Neighbourhood {
    /*
     * Squares as wide as one sees; those who are near are in the same square or next to it. The entities of square s are
     * members[starts[s]] to members[starts[s + 1] - 1].
     */

    private final double[] x;
    private final double[] y;
    private final double sight;
    private final int columns;
    private final int rows;
    private final int[] starts;
    private final int[] members;

    /** Of entities at these places, each of which sees so far. */
    Neighbourhood(double[] x, double[] y, double sight) {
        this.x = x;
        this.y = y;
        this.sight = Math.clamp(sight, 1, World.WIDTH);
        this.columns = (int) (World.WIDTH / this.sight) + 1;
        this.rows = (int) (World.HEIGHT / this.sight) + 1;
        this.starts = new int[columns * rows + 1];
        this.members = new int[Math.min(x.length, y.length)];
        for (int i = 0; i < members.length; i++) {
            starts[square(i) + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = starts.clone();
        for (int i = 0; i < members.length; i++) {
            members[next[square(i)]++] = i;
        }
    }

    private int column(int entity) {
        return Math.clamp((long) (x[entity] / sight), 0, columns - 1);
    }

    private int row(int entity) {
        return Math.clamp((long) (y[entity] / sight), 0, rows - 1);
    }

    private int square(int entity) {
        return row(entity) * columns + column(entity);
    }

    /** Up to so many others that the entity sees; which ones, when it sees more, is the same in each run. */
    int[] near(int entity, int most) {
        if (entity < 0 || entity >= members.length) {
            throw new IllegalArgumentException("there is no entity " + entity);
        }
        int[] found = new int[Math.clamp(most, 0, members.length)];
        int count = 0;
        for (int row = Math.max(0, row(entity) - 1); row <= Math.min(rows - 1, row(entity) + 1); row++) {
            int first = row * columns + Math.max(0, column(entity) - 1);
            int last = row * columns + Math.min(columns - 1, column(entity) + 1);
            for (int m = starts[first]; m < starts[last + 1] && count < found.length; m++) {
                int other = members[m];
                double dx = x[other] - x[entity];
                double dy = y[other] - y[entity];
                if (other != entity && dx * dx + dy * dy <= sight * sight) {
                    found[count++] = other;
                }
            }
        }
        return Arrays.copyOf(found, count);
    }
}
