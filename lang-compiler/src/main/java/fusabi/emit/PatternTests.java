package fusabi.emit;

import fusabi.bytecode.Opcode;
import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.Apply;
import fusabi.core.CoreExpression.Local;
import fusabi.core.CorePattern;
import fusabi.core.Variable;
import fusabi.match.Head;
import fusabi.syntax.Literal;
import java.util.List;

/** Tests one pattern against a value from left to right: code no larger than the pattern, for matches whose decision tree would be too large. */
final class PatternTests {

    private final FunctionEmitter emitter;
    private final HeadTests tests;
    private final CodeBuffer code;

    PatternTests(FunctionEmitter emitter, HeadTests tests) {
        this.emitter = emitter;
        this.tests = tests;
        this.code = emitter.code;
    }

    /** Goes on when the value in {@code register} matches, its variables in their registers; otherwise jumps to {@code fail}. */
    void test(CorePattern pattern, int register, Label fail) {
        int mark = emitter.registers.mark();
        switch (pattern) {
            case CorePattern.Any _ -> { }
            case CorePattern.Bind(var variable, var inner, _) -> {
                if (emitter.mentions(variable) > 0 && emitter.location(variable) instanceof Location.InRegister(var own)) {
                    code.emit(Opcode.MOVE, own, register, 0);
                }
                test(inner, register, fail);
            }
            case CorePattern.Product(_, _, var fields, _) -> fields(fields, register, fail);
            case CorePattern.Case(_, _, var fields, _) -> {
                head(pattern, register, fail);
                fields(fields, register, fail);
            }
            case CorePattern.ArrayOf(var items, _) -> {
                head(pattern, register, fail);
                items(items, register, fail);
            }
            case CorePattern.Constant(Literal.Unit _, _) -> { }
            case CorePattern.Constant _, CorePattern.EnumConstant _, CorePattern.Null _ -> head(pattern, register, fail);
            case CorePattern.TypeTest(_, var inner, _) -> {
                head(pattern, register, fail);
                test(inner, register, fail);
            }
            case CorePattern.And(var patterns, _) -> patterns.forEach(part -> test(part, register, fail));
            case CorePattern.Or(var left, var right, _) -> {
                Label matched = new Label();
                Label other = new Label();
                test(left, register, other);
                code.jump(matched);
                code.place(other);
                test(right, register, fail);
                code.place(matched);
            }
            case CorePattern.View view -> {
                Variable value = Variable.of("part");
                emitter.bind(value, register);
                CoreExpression argument = new Local(value, view.span());
                int result = emitter.registers.allocate();
                emitter.emit(new Apply(view.function(), List.of(argument), view.span()), Destination.register(result));
                test(view.result(), result, fail);
            }
        }
        emitter.registers.release(mark);
    }

    private void head(CorePattern pattern, int register, Label fail) {
        tests.jump(Head.of(pattern).orElseThrow(), register, false, fail);
    }

    private void fields(List<CorePattern> patterns, int register, Label fail) {
        for (int i = 0; i < patterns.size(); i++) {
            if (!(patterns.get(i) instanceof CorePattern.Any)) {
                int mark = emitter.registers.mark();
                int part = emitter.registers.allocate();
                code.emit(Opcode.GET_FIELD, part, register, i);
                test(patterns.get(i), part, fail);
                emitter.registers.release(mark);
            }
        }
    }

    private void items(List<CorePattern> patterns, int register, Label fail) {
        for (int i = 0; i < patterns.size(); i++) {
            if (!(patterns.get(i) instanceof CorePattern.Any)) {
                int mark = emitter.registers.mark();
                int part = emitter.registers.allocate();
                code.emit(Opcode.LOAD_INT, part, 0, i);
                code.emit(Opcode.ARRAY_GET, part, register, part);
                test(patterns.get(i), part, fail);
                emitter.registers.release(mark);
            }
        }
    }
}
