package fusabi.capability;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;

/** The time, and waiting. */
public interface Clock {

    Instant now();

    /** Where {@code DateTime.Now} is. */
    ZoneId zone();

    /** Nanoseconds since some moment; never runs backwards. */
    long nanoseconds();

    /** Waits for at most so long, less when the thread is interrupted. */
    void sleep(Duration time);

    /** The machine's own, in UTC. */
    static Clock system() {
        return new Clock() {
            @Override
            public Instant now() {
                return Instant.now();
            }

            @Override
            public ZoneId zone() {
                return ZoneOffset.UTC;
            }

            @Override
            public long nanoseconds() {
                return System.nanoTime();
            }

            @Override
            public void sleep(Duration time) {
                try {
                    TimeUnit.NANOSECONDS.sleep(time.toNanos());
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                }
            }
        };
    }

    /** One that starts at {@code start} and advances only by sleeping, which takes no time: the same in every run. For one instance only. */
    static Clock virtual(Instant start) {
        return new Clock() {
            private long elapsed;

            @Override
            public Instant now() {
                return start.plusNanos(elapsed);
            }

            @Override
            public ZoneId zone() {
                return ZoneOffset.UTC;
            }

            @Override
            public long nanoseconds() {
                return elapsed;
            }

            @Override
            public void sleep(Duration time) {
                elapsed += time.toNanos();
            }
        };
    }
}
