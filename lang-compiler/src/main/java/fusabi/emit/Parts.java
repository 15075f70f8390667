package fusabi.emit;

import fusabi.bytecode.Opcode;
import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.Apply;
import fusabi.core.CoreExpression.GetField;
import fusabi.core.CoreExpression.Local;
import fusabi.core.Variable;
import fusabi.match.DecisionTree.Binding;
import fusabi.match.Occurrence;
import fusabi.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parts of a matched value that are in registers. What is loaded on one path through the tests is forgotten on the next. */
final class Parts {

    private static final int FEW = 8;

    private final FunctionEmitter emitter;
    private final Span span;
    private final Map<Occurrence, Integer> registers = new HashMap<>();
    private final Deque<Occurrence> trail = new ArrayDeque<>();

    /** A state to go back to. */
    record Mark(int registers, int parts) {}

    Parts(FunctionEmitter emitter, Span span) {
        this.emitter = emitter;
        this.span = span;
    }

    void put(Occurrence occurrence, int register) {
        registers.put(occurrence, register);
        trail.push(occurrence);
    }

    Mark mark() {
        return new Mark(emitter.registers.mark(), trail.size());
    }

    void release(Mark mark) {
        emitter.registers.release(mark.registers());
        while (trail.size() > mark.parts()) {
            registers.remove(trail.pop());
        }
    }

    /** The register that holds the part, loaded now if it was not yet. */
    int load(Occurrence occurrence) {
        Integer known = registers.get(occurrence);
        if (known != null) {
            return known;
        }
        int register = switch (occurrence.path()) {
            case Occurrence.Root _ -> throw new IllegalStateException("the value of a match has no register");
            case Occurrence.Field(var parent, var index) -> {
                int whole = load(parent);
                int part = emitter.registers.allocate();
                emitter.at(span);
                emitter.code.emit(Opcode.GET_FIELD, part, whole, index);
                yield part;
            }
            case Occurrence.Item(var parent, var index) -> {
                int array = load(parent);
                int part = emitter.registers.allocate();
                emitter.code.emit(Opcode.LOAD_INT, part, 0, index);
                emitter.at(span);
                emitter.code.emit(Opcode.ARRAY_GET, part, array, part);
                yield part;
            }
            case Occurrence.Viewed(var parent, var view) -> {
                load(parent);
                CoreExpression argument = asLocal(parent);
                int part = emitter.registers.allocate();
                emitter.emit(new Apply(view.function(), List.of(argument), view.span()), Destination.register(part));
                yield part;
            }
        };
        emitter.registers.own(register);
        put(occurrence, register);
        return register;
    }

    /** The part, which must be loaded, as an expression. */
    CoreExpression asLocal(Occurrence occurrence) {
        Variable variable = Variable.of("part");
        emitter.bind(variable, registers.get(occurrence));
        return new Local(variable, span);
    }

    /**
     * As {@link #bind(List)}, for variables of this expression only: a part that is mentioned once, before anything else happens, is loaded there. The
     * result is the expression to evaluate.
     */
    CoreExpression bind(List<Binding> bindings, CoreExpression body) {
        Set<CoreExpression> loads = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Binding> others = new ArrayList<>(bindings);
        CoreExpression rest = body;
        for (boolean changed = bindings.size() <= FEW; changed;) {
            changed = false;
            for (Binding binding : List.copyOf(others)) {
                Optional<CoreExpression> found = loadedAtUse(binding, rest, loads);
                if (found.isPresent()) {
                    others.remove(binding);
                    rest = found.get();
                    changed = true;
                }
            }
        }
        bind(others);
        return rest;
    }

    private Optional<CoreExpression> loadedAtUse(Binding binding, CoreExpression body, Set<CoreExpression> loads) {
        if (!(binding.occurrence().path() instanceof Occurrence.Field(var parent, var index)) || registers.containsKey(binding.occurrence())
                || !registers.containsKey(parent) || binding.variable().isMutable() || emitter.mentions(binding.variable()) != 1) {
            return Optional.empty();
        }
        CoreExpression load = new GetField(asLocal(parent), index, span);
        Optional<CoreExpression> found = FirstUse.substitute(binding.variable(), load, body, loads);
        if (found.isPresent()) {
            loads.add(load);
        }
        return found;
    }

    /** Gives the variables that are used their parts; a mutable one gets a register of its own. */
    void bind(List<Binding> bindings) {
        for (Binding binding : bindings) {
            Variable variable = binding.variable();
            if (emitter.mentions(variable) == 0 && !binding.occurrence().needsCall()) {
                continue;
            }
            int part = load(binding.occurrence());
            if (variable.isMutable()) {
                int register = emitter.registers.allocate();
                emitter.code.emit(Opcode.MOVE, register, part, 0);
                emitter.bind(variable, register);
            } else {
                emitter.bind(variable, part);
            }
        }
    }
}
