package fusabi.emit;

import fusabi.bytecode.Constant;
import fusabi.bytecode.Opcode;
import fusabi.bytecode.Prototype;
import fusabi.bytecode.Verifier;
import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.*;
import fusabi.core.Variable;
import fusabi.source.Effort;
import fusabi.source.Span;
import fusabi.syntax.Literal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Emits the code of one function: the hub that the emitters of single constructs share. */
final class FunctionEmitter {
    /*
     * Registers are a stack (class Registers). A variable has its register from its binding to the end of the block; temporaries lie above; a
     * call's window is always at the very top, and its arguments are evaluated straight into it.
     *
     * Invariant: code for a destination register writes that register as its last effect, so that `x <- f x` may name x's register as the
     * destination. Only a register that is free and topmost may be used before that, as the window of a call.
     *
     * Blocks, else-if chains and sequences are followed in a loop, not by recursion: they get long.
     */

    private static final int SOME_LETS = 200;

    final ProgramEmitter program;
    final ChunkTables tables;
    final FunctionHeader header;
    final CodeBuffer code = new CodeBuffer();
    final Registers registers = new Registers();
    final Label start = new Label();
    private final Map<Variable, Location> locations = new IdentityHashMap<>();
    /** Registers of the exceptions whose handlers are being emitted, the innermost first: what {@code reraise ()} raises. */
    final Deque<Integer> handled = new ArrayDeque<>();
    private final Map<Variable, Integer> mentions;
    final Operands operands = new Operands(this);
    private final Conditions conditions = new Conditions(this);
    private final Arithmetics arithmetics = new Arithmetics(this);
    private final Calls calls = new Calls(this);
    private final Closures closures = new Closures(this);
    private final Constructions constructions = new Constructions(this);
    private final Loops loops = new Loops(this);
    private final Matches matches = new Matches(this);
    private final Primitives primitives = new Primitives(this);

    private FunctionEmitter(ProgramEmitter program, FunctionHeader header, CoreExpression body) {
        this.program = program;
        this.tables = program.tables();
        this.header = header;
        this.mentions = program.mentions(body);
    }

    /** The compiled function. */
    static Prototype emit(ProgramEmitter program, FunctionHeader header, CoreExpression body) {
        Effort.at(body.span());
        FunctionEmitter emitter = new FunctionEmitter(program, header, body);
        emitter.prologue();
        emitter.emit(body, Destination.TAIL);
        return emitter.finished(body.span());
    }

    private void prologue() {
        for (Variable parameter : header.parameters()) {
            bind(parameter, registers.allocate());
        }
        closures.prologue();
        code.placeForJumpsBack(start);
    }

    private Prototype finished(Span span) {
        boolean takesTooMany = header.parameters().size() > Verifier.MAX_ARGUMENTS;
        if (takesTooMany) {
            program.tooManyParameters(header.name(), span);
        } else if (registers.isOverflown()) {
            program.tooManyRegisters(header.name(), span);
        }
        if (takesTooMany || registers.isOverflown()) {
            return new Prototype(header.symbol(), header.name(), header.parameters().size(), header.captured().size(), 1, new long[0], List.of(),
                    List.of(), List.of());
        }
        long[] words = code.finish();
        return new Prototype(
                header.symbol(), header.name(), header.parameters().size(), header.captured().size(), Math.max(1, registers.frameSize()), words,
                code.handlers(), Liveness.safepoints(words, code.handlers(), tables), code.places());
    }

    // ---- variables

    /** Makes the register the variable's from now on. */
    void bind(Variable variable, int register) {
        registers.own(register);
        locations.put(variable, new Location.InRegister(register));
    }

    void bindCaptured(Variable variable, int index) {
        locations.put(variable, new Location.InClosure(index));
    }

    Location location(Variable variable) {
        Location location = locations.get(variable);
        if (location == null) {
            throw new IllegalStateException("the variable " + variable + " is not bound in " + header.symbol());
        }
        return location;
    }

    /** How often the function mentions the variable, more when in loops. */
    int mentions(Variable variable) {
        return mentions.getOrDefault(variable, 0);
    }

    // ---- values

    /** Evaluates the expression; what it needed above the registers in use is free again afterwards. */
    void emit(CoreExpression expression, Destination destination) {
        int mark = registers.mark();
        Label end = new Label();
        LongChain chain = LongChain.of(expression, SOME_LETS);
        Optional<CoreExpression> rest = Optional.of(expression);
        while (rest.isPresent() && code.isReachable()) {
            rest = step(rest.get(), destination, end, chain);
        }
        code.place(end);
        registers.release(mark);
    }

    /** Evaluates the first part of the expression, or all of it; what is left has the same destination. */
    private Optional<CoreExpression> step(CoreExpression expression, Destination destination, Label end, LongChain chain) {
        switch (expression) {
            case Let let -> {
                let(let, chain);
                return Optional.of(let.body());
            }
            case LetRec rec -> {
                closures.letRec(rec);
                return Optional.of(rec.body());
            }
            case Sequence(var items, _) -> {
                items.subList(0, items.size() - 1).forEach(item -> emit(item, Destination.DISCARD));
                chain.passed(this, items.size() - 1);
                return Optional.of(items.getLast());
            }
            case If branch -> {
                return branch(branch, destination, end);
            }
            case Match match -> {
                return matches.emit(match, destination);
            }
            case CoreExpression.Constant(var literal, var span) -> constant(literal, span, destination);
            case EnumConstant(var type, var bits, _) -> load(new Constant.EnumValue(type, bits), destination);
            case FormatConstant(var text, _) -> load(new Constant.Format(text), destination);
            case Local(var variable, _) -> local(variable, destination);
            case Global(var symbol, _) -> {
                int register = result(destination);
                code.emit(Opcode.GET_GLOBAL, register, 0, tables.globals.indexOf(symbol));
                finish(destination, register);
            }
            case FunctionValue(var symbol, var arity, _) -> {
                int register = result(destination);
                code.emit(Opcode.LOAD_FUNCTION, register, 0, program.function(symbol, arity));
                finish(destination, register);
            }
            case Lambda lambda -> closures.lambda(lambda, destination);
            case Apply apply -> calls.apply(apply, destination);
            case Assign(var variable, var value, _) -> {
                if (!(location(variable) instanceof Location.InRegister(var register))) {
                    throw new IllegalStateException("the captured variable " + variable + " is not in a cell");
                }
                emit(value, Destination.register(register));
                unit(destination);
            }
            case SetGlobal(var symbol, var value, var span) -> {
                int register = operands.of(value);
                at(span);
                code.emit(Opcode.SET_GLOBAL, register, 0, tables.globals.indexOf(symbol));
                unit(destination);
            }
            case While loop -> loops.whileLoop(loop, destination);
            case ForRange loop -> loops.forRange(loop, destination);
            case TryWith attempt -> loops.tryWith(attempt, destination);
            case TryFinally attempt -> loops.tryFinally(attempt, destination);
            case Construct construct -> constructions.construct(construct, destination);
            case NewArray(var items, var span) -> constructions.array(items, span, destination);
            case Arithmetic arithmetic -> arithmetics.emit(arithmetic, destination);
            case Convert(var from, var to, var checked, var value, var span) -> arithmetics.convert(from, to, checked, value, span, destination);
            case Primitive primitive -> primitives.emit(primitive, destination);
            case CallMethod(var selector, var arguments, var span) -> calls.method(selector, arguments, span, destination);
            case CallNative(var name, var arguments, var span) -> calls.nativeFunction(name, arguments, span, destination);
            case GetField _, SetField _, TagTest _, TypeTest _, Cast _ -> primitives.access(expression, destination);
        }
        return Optional.empty();
    }

    /** Evaluates a variable's value, so that the body may follow. */
    void let(Let let, LongChain chain) {
        Variable variable = let.variable();
        if (!variable.isMutable() && let.value() instanceof Local(var other, _) && !chain.recycles()
                && (!other.isMutable() || !Mentions.assigns(let.body(), other))) {
            locations.put(variable, location(other));
            return;
        }
        int register = chain.register(this);
        emit(let.value(), Destination.register(register));
        bind(variable, register);
        chain.passed(this, 1);
    }

    private Optional<CoreExpression> branch(If branch, Destination destination, Label end) {
        Label otherwise = new Label();
        conditions.jump(branch.condition(), false, otherwise);
        emit(branch.whenTrue(), destination);
        if (!otherwise.isUsed()) {
            return Optional.empty();
        }
        code.jump(end);
        code.place(otherwise);
        return Optional.of(branch.whenFalse());
    }

    /** Jumps to {@code target} when the condition's value is {@code when}, otherwise goes on. */
    void jump(CoreExpression condition, boolean when, Label target) {
        conditions.jump(condition, when, target);
    }

    private void local(Variable variable, Destination destination) {
        if (destination instanceof Destination.Discard) {
            return;
        }
        switch (location(variable)) {
            case Location.InRegister(var register) -> finish(destination, register);
            case Location.InClosure(var index) -> {
                int register = result(destination);
                code.emit(Opcode.GET_FIELD, register, header.closureRegister(), index);
                finish(destination, register);
            }
        }
    }

    void constant(Literal literal, Span span, Destination destination) {
        switch (literal) {
            case Literal.Unit _ -> unit(destination);
            case Literal.Bytes bytes -> constructions.array(
                    Literals.bytes(bytes).stream().<CoreExpression>map(item -> new CoreExpression.Constant(item, span)).toList(), span, destination);
            case Literal.Int32(var value) -> loadWith(Opcode.LOAD_INT, 0, value, destination);
            case Literal.Bool(var value) -> loadWith(Opcode.LOAD_BOOL, value ? 1 : 0, 0, destination);
            case Literal.Null _ -> loadWith(Opcode.LOAD_NULL, 0, 0, destination);
            default -> load(Literals.constant(literal), destination);
        }
    }

    void load(Constant constant, Destination destination) {
        loadWith(Opcode.LOAD_CONSTANT, 0, tables.constants.indexOf(constant), destination);
    }

    private void loadWith(Opcode opcode, int b, int c, Destination destination) {
        if (destination instanceof Destination.Discard) {
            return;
        }
        int register = result(destination);
        code.emit(opcode, register, b, c);
        finish(destination, register);
    }

    /** The value is (). */
    void unit(Destination destination) {
        switch (destination) {
            case Destination.Register(var register) -> code.emit(Opcode.LOAD_UNIT, register, 0, 0);
            case Destination.Tail _ -> code.emit(Opcode.RETURN_UNIT, 0, 0, 0);
            case Destination.Discard _ -> { }
        }
    }

    // ---- registers

    /** The register for an instruction's result; {@link #finish} must follow. */
    int result(Destination destination) {
        return destination instanceof Destination.Register(var register) ? register : registers.allocate();
    }

    /** Like {@link #result(Destination)}, for an instruction whose operands lie above {@code mark} and are not needed any more. */
    int result(Destination destination, int mark) {
        registers.release(mark);
        return result(destination);
    }

    /** The first register of a call's window; its result is to be handed to {@link #finish}. */
    int window(Destination destination) {
        return destination instanceof Destination.Register(var register) && registers.isFreshTop(register) ? register : registers.allocate();
    }

    /** Takes the value, which is in {@code register}, where it belongs. */
    void finish(Destination destination, int register) {
        switch (destination) {
            case Destination.Register(var wanted) -> {
                if (wanted != register) {
                    code.emit(Opcode.MOVE, wanted, register, 0);
                }
            }
            case Destination.Tail _ -> code.emit(Opcode.RETURN, register, 0, 0);
            case Destination.Discard _ -> { }
        }
    }

    /** The next instructions come from this place. */
    void at(Span span) {
        if (span.file() != Span.none().file()) {
            code.at(tables.file(span.file()), span.line(), span.column());
        }
    }
}
