package fusabi.snapshot;

import fusabi.capability.Capabilities;
import fusabi.capability.Clock;
import fusabi.capability.Seeds;
import fusabi.compile.Compiler;
import fusabi.compile.SourceResolver;
import fusabi.host.Services;
import fusabi.source.SourceFile;
import fusabi.stdlib.StandardLibrary;
import fusabi.stdlib.WorldNatives;
import fusabi.vm.Ending;
import fusabi.vm.Image;
import fusabi.vm.Instance;
import fusabi.vm.Limits;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a program did, or the two halves of one that was stopped and restored on the way.
 *
 * @param output what it wrote
 * @param ending how it ended, without words
 * @param fuel   what it used
 */
public record Run(String output, String ending, long fuel) {

    static final Limits LIMITS = Limits.defaults().withHeap(256 << 20);

    /** The image of a script with the library; empty when it is refused. */
    public static Optional<Image> image(String text) {
        return Compiler.compile(SourceFile.of("script.fsx", text), SourceResolver.none(), StandardLibrary.instance().environment()).value()
                .map(script -> StandardLibrary.instance().image().with(List.of(script.chunk())));
    }

    /** Runs a program as it is. */
    public static Run plain(Image image) {
        StringBuilder output = new StringBuilder();
        Instance instance = instance(image, output, services());
        return of(instance, output, instance.runAll());
    }

    /** Runs it, but puts it away and restores it every time it has used so many units, at most so often. */
    public static Run interrupted(Image image, long every, int most) {
        StringBuilder output = new StringBuilder();
        Services services = services();
        Instance instance = instance(image, output, services);
        instance.pauseAfter(every);
        Ending ending = instance.runAll();
        for (int i = 0; ending instanceof Ending.Suspended; i++) {
            byte[] bytes = instance.snapshot();
            instance = restore(image, output, services, bytes);
            if (i < most) {
                instance.pauseAfter(every);
            }
            ending = instance.resume();
        }
        List<String> problems = instance.checkHeap();
        return of(instance, output.append(problems.isEmpty() ? "" : problems), ending);
    }

    static Instance instance(Image image, StringBuilder output, Services services) {
        return Instance.of(image, LIMITS, output::append, _ -> { }, () -> null, List.of("script.fsx"), services);
    }

    static Instance restore(Image image, StringBuilder output, Services services, byte[] bytes) {
        return Instance.restore(image, LIMITS, output::append, _ -> { }, () -> null, List.of("script.fsx"), services, bytes);
    }

    /** A clock and random numbers that are the same in every run; they are the host's, and go on when an instance is restored. */
    static Services services() {
        return WorldNatives.services(Capabilities.none().with(Clock.virtual(Instant.parse("2026-03-14T15:09:26.535Z"))).with(Seeds.from(42)));
    }

    /** Time passes by waiting only, and each instance has its own. */
    static Services withoutClock() {
        return WorldNatives.services(Capabilities.none());
    }

    static Run of(Instance instance, StringBuilder output, Ending ending) {
        String text = switch (ending) {
            case Ending.Completed _ -> "completed";
            case Ending.Exited(int code) -> "exit " + code;
            case Ending.Raised raised -> raised.type() + ": " + raised.message() + " " + raised.trace();
            case Ending.Suspended _ -> "suspended";
            case Ending.Stopped stopped -> stopped.limit() + " " + stopped.trace();
        };
        return new Run(output.toString(), text, instance.fuelUsed());
    }
}
