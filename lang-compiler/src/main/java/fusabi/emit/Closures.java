package fusabi.emit;

import fusabi.bytecode.Opcode;
import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.Lambda;
import fusabi.core.CoreExpression.LetRec;
import fusabi.core.CoreExpression.Local;
import fusabi.core.CoreExpression.Recursive;
import fusabi.core.Variable;
import fusabi.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Function values: closures hold the words of the variables they mention. */
final class Closures {

    private final FunctionEmitter emitter;
    private final CodeBuffer code;

    Closures(FunctionEmitter emitter) {
        this.emitter = emitter;
        this.code = emitter.code;
    }

    /** Makes the captured variables known: those mentioned more than once get a register at once. */
    void prologue() {
        FunctionHeader header = emitter.header;
        if (!header.captured().isEmpty()) {
            int closure = emitter.registers.allocate();
            header.self().ifPresent(self -> emitter.bind(self, closure));
            emitter.registers.own(closure);
        } else if (header.self().isPresent()) {
            int register = emitter.registers.allocate();
            code.emit(Opcode.LOAD_FUNCTION, register, 0, emitter.program.function(header.symbol(), header.parameters().size()));
            emitter.bind(header.self().get(), register);
        }
        for (int i = 0; i < header.captured().size(); i++) {
            Variable variable = header.captured().get(i);
            if (emitter.mentions(variable) > 1) {
                int register = emitter.registers.allocate();
                code.emit(Opcode.GET_FIELD, register, header.closureRegister(), i);
                emitter.bind(variable, register);
            } else {
                emitter.bindCaptured(variable, i);
            }
        }
    }

    void lambda(Lambda lambda, Destination destination) {
        if (destination instanceof Destination.Discard) {
            return;
        }
        FunctionHeader header = emitter.program.lambda(lambda, emitter.header, Optional.empty());
        int result = emitter.result(destination);
        make(header, result, Set.of(), lambda.span());
        emitter.finish(destination, result);
    }

    /** Functions that may mention each other: made one after the other, then given those that were made later. */
    void letRec(LetRec rec) {
        record Patch(int closure, int index, Variable captured) {}
        List<FunctionHeader> headers = new ArrayList<>();
        Set<Variable> unmade = new HashSet<>();
        for (Recursive binding : rec.bindings()) {
            if (!(binding.value() instanceof Lambda lambda)) {
                throw new IllegalArgumentException("a recursive value should have been taken apart: " + binding.variable());
            }
            headers.add(emitter.program.lambda(lambda, emitter.header, Optional.of(binding.variable())));
            emitter.bind(binding.variable(), emitter.registers.allocate());
            unmade.add(binding.variable());
        }
        List<Patch> patches = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            FunctionHeader header = headers.get(i);
            int closure = registerOf(rec.bindings().get(i).variable());
            for (int index = 0; index < header.captured().size(); index++) {
                if (unmade.contains(header.captured().get(index))) {
                    patches.add(new Patch(closure, index, header.captured().get(index)));
                }
            }
            make(header, closure, unmade, rec.span());
            unmade.remove(rec.bindings().get(i).variable());
        }
        for (Patch patch : patches) {
            code.emit(Opcode.SET_FIELD, patch.closure(), registerOf(patch.captured()), patch.index());
        }
    }

    private int registerOf(Variable variable) {
        return ((Location.InRegister) emitter.location(variable)).register();
    }

    /** Makes the closure; it gets () for variables that have no value yet. */
    private void make(FunctionHeader header, int result, Set<Variable> unmade, Span span) {
        int function = emitter.program.function(header);
        if (header.captured().isEmpty()) {
            code.emit(Opcode.LOAD_FUNCTION, result, 0, function);
            return;
        }
        int mark = emitter.registers.mark();
        int first = inRow(header, unmade, span).orElseGet(() -> consecutive(header, unmade, span));
        emitter.at(span);
        code.emit(Opcode.MAKE_CLOSURE, result, first, function);
        emitter.registers.release(mark);
    }

    private OptionalInt inRow(FunctionHeader header, Set<Variable> unmade, Span span) {
        return header.captured().stream().anyMatch(unmade::contains) ? OptionalInt.empty()
                : emitter.operands.inRow(header.captured().stream().<CoreExpression>map(variable -> new Local(variable, span)).toList());
    }

    /** The first of new registers with what is captured. */
    private int consecutive(FunctionHeader header, Set<Variable> unmade, Span span) {
        int first = emitter.registers.next();
        for (Variable variable : header.captured()) {
            int register = emitter.registers.allocate();
            if (unmade.contains(variable)) {
                code.emit(Opcode.LOAD_UNIT, register, 0, 0);
            } else {
                CoreExpression value = new Local(variable, span);
                emitter.emit(value, Destination.register(register));
            }
        }
        return first;
    }
}
