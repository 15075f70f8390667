package fusabi.types;

import fusabi.source.Effort;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Changes to type variables, each of which can be taken back while a trial runs. */
final class Bindings {

    private static final int SOME = 16;

    /** What came of making a type's variables at most as deep as one of them. */
    enum Lowered { DONE, INFINITE, TOO_LARGE }

    private final List<Runnable> trail = new ArrayList<>();
    private final List<Unifier.Narrowed> narrowed = new ArrayList<>();
    private int trials;

    /** Where a trial began. */
    record Mark(int changes, int narrowed) {}

    Mark begin() {
        trials++;
        return new Mark(trail.size(), narrowed.size());
    }

    void end(Mark mark, boolean kept) {
        trials--;
        if (!kept) {
            while (trail.size() > mark.changes()) {
                trail.removeLast().run();
            }
            while (narrowed.size() > mark.narrowed()) {
                narrowed.removeLast();
            }
        } else if (trials == 0) {
            trail.clear();
        }
    }

    /** Remembers how to take a change back. */
    void record(Runnable undo) {
        if (trials > 0) {
            trail.add(undo);
        }
    }

    void narrow(TypeVariable variable, Type type) {
        if (variable.rigidity() == TypeVariable.Rigidity.WARN) {
            narrowed.add(new Unifier.Narrowed(variable, type));
        }
    }

    List<Unifier.Narrowed> takeNarrowed() {
        if (narrowed.isEmpty()) {
            return List.of();
        }
        List<Unifier.Narrowed> taken = List.copyOf(narrowed);
        narrowed.clear();
        return taken;
    }

    void link(TypeVariable variable, Type type) {
        variable.setLink(type);
        record(() -> variable.setLink(null));
    }

    void changeLevel(TypeVariable variable, int level) {
        int before = variable.level();
        variable.setLevel(level);
        record(() -> variable.setLevel(before));
    }

    /** Adds a constraint that the variable does not have yet. */
    void add(TypeVariable variable, Constraint constraint) {
        List<Constraint> before = variable.constraints();
        Effort.spend(1 + before.size() / 2);
        if (before.contains(constraint)) {
            return;
        }
        List<Constraint> after = new ArrayList<>(before);
        after.add(constraint);
        variable.setConstraints(List.copyOf(after));
        record(() -> variable.setConstraints(before));
    }

    /** Makes every variable in the type at most as deep as {@code outer}; infinite when {@code outer} itself occurs in it. */
    Lowered lowerLevels(Type start, TypeVariable outer) {
        Deque<Type> work = new ArrayDeque<>();
        work.push(start);
        int size = 0;
        while (!work.isEmpty()) {
            if (++size > TypeSize.MOST) {
                return Lowered.TOO_LARGE;
            }
            if ((size & SOME - 1) == 0) {
                Effort.spend(SOME);
            }
            switch (work.pop().resolved()) {
                case TypeVariable variable -> {
                    if (variable == outer) {
                        return Lowered.INFINITE;
                    }
                    if (!variable.isGeneric() && variable.level() > outer.level()) {
                        changeLevel(variable, outer.level());
                    }
                }
                case Measure measure -> measure.normalized().factors().keySet().forEach(key -> {
                    if (key instanceof TypeVariable variable) {
                        work.push(variable);
                    }
                });
                case Type.Function function -> {
                    work.push(function.parameter());
                    work.push(function.result());
                }
                case Type.Tuple tuple -> tuple.items().forEach(work::push);
                case Type.Named named -> named.arguments().forEach(work::push);
                case Type.Erroneous _ -> { }
            }
        }
        return Lowered.DONE;
    }
}
