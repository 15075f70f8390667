package fusabi.types;

import java.util.ArrayDeque;
import java.util.Deque;

/** How many parts a type may have: a type that doubles with each line soon has more than there are atoms. */
public final class TypeSize {

    /** No type that somebody means has so many parts. */
    static final int MOST = 50_000;

    private TypeSize() {}

    /** Whether the type has more parts than can be worked with. */
    public static boolean isTooLarge(Type start) {
        Deque<Type> work = new ArrayDeque<>();
        work.push(start);
        int size = 0;
        while (!work.isEmpty()) {
            if (++size > MOST) {
                return true;
            }
            switch (work.pop().resolved()) {
                case Type.Function function -> {
                    work.push(function.parameter());
                    work.push(function.result());
                }
                case Type.Tuple tuple -> tuple.items().forEach(work::push);
                case Type.Named named -> named.arguments().forEach(work::push);
                case TypeVariable _, Measure _, Type.Erroneous _ -> { }
            }
        }
        return false;
    }
}
