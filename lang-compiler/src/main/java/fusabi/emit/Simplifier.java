package fusabi.emit;

import fusabi.core.CoreExpression;
import fusabi.core.CoreProgram;
import fusabi.core.CoreProgram.Definition;
import fusabi.source.Effort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes core smaller and more direct without changing what it does: inline functions and pipes vanish, shared mutable variables become cells,
 * local functions become functions of their own.
 */
public final class Simplifier {

    private Simplifier() {}

    /**
     * The simplified program.
     *
     * @param imported the inline functions of other chunks, by symbol
     */
    public static CoreProgram simplify(CoreProgram program, Function<String, Optional<Definition.Function>> imported) {
        Map<String, Definition.Function> own = new HashMap<>();
        for (Definition definition : program.definitions()) {
            if (definition instanceof Definition.Function function) {
                own.put(function.symbol(), function);
            }
        }
        InlineFunctions functions = new InlineFunctions(symbol -> {
            Definition.Function function = own.get(symbol);
            return function != null ? Optional.of(function) : imported.apply(symbol);
        });
        List<Definition> definitions = new ArrayList<>();
        for (Definition definition : program.definitions()) {
            definitions.add(switch (definition) {
                case Definition.Function(var symbol, var name, var isInline, var parameters, var body, var span) ->
                    new Definition.Function(symbol, name, isInline, parameters, simplify(symbol, body, functions, definitions), span);
                case Definition.Value(var symbol, var value, var span) ->
                    new Definition.Value(symbol, simplify(symbol, value, functions, definitions), span);
                case Definition.Effect(var body, var span) ->
                    new Definition.Effect(simplify(program.name(), body, functions, definitions), span);
            });
        }
        return new CoreProgram(program.name(), program.files(), program.types(), program.extensions(), definitions);
    }

    /** The function as other chunks may inline it: when it says so itself, or when it only hands its parameters to one operation. */
    public static Optional<Definition.Function> forInlining(Definition.Function function) {
        if (function.isInline()) {
            return Optional.of(function);
        }
        return isOneOperation(function.body())
                ? Optional.of(new Definition.Function(
                        function.symbol(), function.name(), true, function.parameters(), function.body(), function.span()))
                : Optional.empty();
    }

    private static boolean isOneOperation(CoreExpression body) {
        return switch (body) {
            case CoreExpression.Primitive(_, var operands, _) -> operands.stream().allMatch(Effects::isAtom);
            case CoreExpression.GetField(var target, _, _) -> Effects.isAtom(target);
            case CoreExpression.Construct(_, var fields, _) -> !fields.isEmpty() && fields.stream().allMatch(Effects::isAtom);
            default -> Effects.isAtom(body);
        };
    }

    private static CoreExpression simplify(String symbol, CoreExpression body, InlineFunctions functions, List<Definition> lifted) {
        Effort.at(body.span());
        CoreExpression direct = new Inliner(functions).simplify(body);
        return LambdaLifter.lift(symbol, Cells.introduce(direct), lifted);
    }
}
