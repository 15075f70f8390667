package fusabi.members;

import fusabi.types.Generalizer;
import fusabi.types.KnownTypes;
import fusabi.types.Member;
import fusabi.types.Type;
import fusabi.types.TypeVariable;
import fusabi.types.Unifier;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Chooses among the members that a call may mean: F# 4.0 specification, section 14.4, steps 7 and 8. */
public final class OverloadResolution {
    /*
     * The only member that takes the arguments as they are, or changed by a conversion (F# RFC FS-1093), is taken. Otherwise, of those that also take
     * them as values of a base type, the one that is better than every other. One member is better than another by the first of these rules that
     * tells them apart: the arguments are not one tuple; none is changed; no parameter array; a parameter array of a more specific type; no results by
     * reference; nothing omitted; no argument has a less specific and one a more specific parameter; no extension; no type parameters.
     */

    private static final String FUNC = "System.Func";

    private final Unifier unifier;
    private final KnownTypes known;
    private final Generalizer generalizer;
    private final Applicability applicability;

    public OverloadResolution(Unifier unifier, Generalizer generalizer, ConversionRules conversions, Delegates delegates) {
        this.unifier = unifier;
        this.known = unifier.known();
        this.generalizer = generalizer;
        this.applicability = new Applicability(unifier, conversions, delegates);
    }

    /** Those that can take the arguments, the only one that takes them unchanged or by conversion alone. */
    public List<CallShape> applicable(List<CallShape> shapes, List<ArgumentType> arguments) {
        List<CallShape> exact = passing(shapes, arguments, Applicability.Passing.EXACT);
        return exact.size() == 1 ? exact : passing(shapes, arguments, Applicability.Passing.ANYHOW);
    }

    private List<CallShape> passing(List<CallShape> shapes, List<ArgumentType> arguments, Applicability.Passing passing) {
        return shapes.stream().filter(shape -> applicability.accepts(shape, arguments, passing)).toList();
    }

    /** The one that is better than all others; all when there is none. */
    public List<CallShape> best(List<CallShape> shapes, List<ArgumentType> arguments) {
        List<CallShape> best = shapes.stream()
                .filter(shape -> shapes.stream().allMatch(other -> other == shape || compare(shape, other, arguments) > 0)).toList();
        return best.isEmpty() ? shapes : best;
    }

    /** Whether the one argument for a parameter array is itself the array. */
    public boolean isWholeArray(Type argument, Type array) {
        return applicability.isWholeArray(ArgumentType.of(argument), array);
    }

    private int compare(CallShape a, CallShape b, List<ArgumentType> arguments) {
        int order = Boolean.compare(!a.takesTuple(), !b.takesTuple());
        if (order == 0) {
            order = Boolean.compare(!applicability.changes(a, arguments), !applicability.changes(b, arguments));
        }
        if (order == 0) {
            order = Boolean.compare(!spreads(a, arguments), !spreads(b, arguments));
        }
        if (order == 0 && spreads(a, arguments)) {
            order = compare(CallShape.elementOf(lastType(a)), CallShape.elementOf(lastType(b)));
        }
        if (order == 0) {
            order = Boolean.compare(!hasOut(a), !hasOut(b));
        }
        if (order == 0) {
            order = Boolean.compare(!a.omits(), !b.omits());
        }
        if (order == 0) {
            order = compareParameters(a, b, arguments.size());
        }
        if (order == 0) {
            order = Boolean.compare(!a.candidate().extension(), !b.candidate().extension());
        }
        return order != 0 ? order : Boolean.compare(a.methodTypes().isEmpty(), b.methodTypes().isEmpty());
    }

    /** Whether arguments are collected into a parameter array. */
    private boolean spreads(CallShape shape, List<ArgumentType> arguments) {
        return shape.usesRest() && !(shape.slots().getLast() instanceof CallShape.Slot.Rest(var indices) && indices.size() == 1
                && applicability.isWholeArray(arguments.get(indices.getFirst()), lastType(shape)));
    }

    private static boolean hasOut(CallShape shape) {
        return shape.member().is(Member.Trait.OUT_RESULT);
    }

    private static Type lastType(CallShape shape) {
        return shape.parameterType(shape.slots().size() - 1);
    }

    private int compareParameters(CallShape a, CallShape b, int arguments) {
        boolean better = false;
        boolean worse = false;
        for (int argument = 0; argument < arguments; argument++) {
            Optional<Type> mine = parameterOf(a, argument);
            Optional<Type> theirs = parameterOf(b, argument);
            if (mine.isPresent() && theirs.isPresent()) {
                int order = compare(mine.get(), theirs.get());
                better |= order > 0;
                worse |= order < 0;
            }
        }
        return better == worse ? 0 : better ? 1 : -1;
    }

    /** The type of the parameter that the argument is given to, if it is given to one alone. */
    public static Optional<Type> parameterOf(CallShape shape, int argument) {
        for (int i = 0; i < shape.slots().size(); i++) {
            if (shape.slots().get(i) instanceof CallShape.Slot.Given(var index, _) && index == argument) {
                return Optional.of(shape.argumentType(i));
            }
        }
        return Optional.empty();
    }

    /** More than 0 when the first is the more specific type; delegates: a function type is preferred to others, as the compiler does. */
    private int compare(Type first, Type second) {
        boolean down = subsumes(second, first);
        boolean up = subsumes(first, second);
        if (down != up) {
            return down ? 1 : -1;
        }
        return Delegates.isDelegate(first) && Delegates.isDelegate(second) ? Boolean.compare(isFunc(first), isFunc(second)) : 0;
    }

    /** Whether values of {@code type} could be seen as {@code wider}. */
    private boolean subsumes(Type wider, Type type) {
        if (wider.resolved() instanceof TypeVariable || type.resolved() instanceof TypeVariable || known.isObject(wider)) {
            return true;
        }
        if (wider.resolved() instanceof Type.Named target && type.resolved() instanceof Type.Named) {
            return unifier.hierarchy().instanceOf(type, target.definition()).filter(seen -> unifier.couldUnify(target, seen)).isPresent();
        }
        return unifier.couldUnify(wider, type);
    }

    private static boolean isFunc(Type type) {
        return type.resolved() instanceof Type.Named named && named.definition().symbol().startsWith(FUNC);
    }

    /** Whether the choice is open: overloads that take the same types, as those of one hierarchy do, are as good as one. */
    public boolean isAmbiguous(List<CallShape> shapes) {
        List<Member.Parameter> first = shapes.getFirst().member().parameters();
        return shapes.stream().skip(1).map(shape -> shape.member().parameters()).anyMatch(other -> {
            for (int i = 0; i < Math.min(first.size(), other.size()); i++) {
                if (!isSame(first.get(i).type(), other.get(i).type())) {
                    return true;
                }
            }
            return false;
        });
    }

    private static boolean isSame(Type a, Type b) {
        if (isFunction(a) && isFunction(b) || a.resolved() instanceof TypeVariable && b.resolved() instanceof TypeVariable) {
            return true;
        }
        if (a.resolved() instanceof Type.Named first && b.resolved() instanceof Type.Named second) {
            return first.definition() == second.definition() && areSame(first.arguments(), second.arguments());
        }
        return a.resolved() instanceof Type.Tuple first && b.resolved() instanceof Type.Tuple second && areSame(first.items(), second.items());
    }

    private static boolean areSame(List<Type> a, List<Type> b) {
        return a.size() == b.size() && IntStream.range(0, a.size()).allMatch(i -> isSame(a.get(i), b.get(i)));
    }

    private static boolean isFunction(Type type) {
        return type.resolved() instanceof Type.Function || Delegates.isDelegate(type);
    }

    /**
     * The method among several that, as a first-class function, has the wanted type.
     *
     * @param flexible what a function's type becomes where it is mentioned
     */
    public Optional<Candidate> fittingFunction(List<Candidate> candidates, Type wanted, UnaryOperator<Type> flexible) {
        Type type = wanted.resolved();
        if (type instanceof TypeVariable) {
            return mostSpecific(candidates);
        }
        if (type instanceof Type.Function(var parameter, _) && parameter.resolved() instanceof TypeVariable) {
            List<Candidate> one = candidates.stream().filter(each -> each.member().parameters().size() == 1).toList();
            if (one.size() == 1 && unifier.couldUnify(type, flexible.apply(functionType(one.getFirst())))) {
                return Optional.of(one.getFirst());
            }
        }
        List<Candidate> fitting = candidates.stream().filter(each -> unifier.couldUnify(type, flexible.apply(functionType(each)))).toList();
        if (fitting.size() > 1) {
            List<Candidate> same = fitting.stream().filter(each -> unifier.couldUnify(type, functionType(each))).toList();
            fitting = same.size() == 1 ? same : fitting.stream().filter(OverloadResolution::isConcrete).toList();
        }
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /** Of methods of whose arguments nothing is known: those that take one, and of these the one with the most specific parameter. */
    private Optional<Candidate> mostSpecific(List<Candidate> all) {
        List<Candidate> one = all.stream().filter(each -> each.member().parameters().size() == 1).toList();
        List<Candidate> candidates = one.isEmpty() ? all : one;
        if (candidates.size() == 1) {
            return Optional.of(candidates.getFirst());
        }
        int count = candidates.getFirst().member().parameters().size();
        if (candidates.stream().anyMatch(each -> each.member().parameters().size() != count)) {
            return Optional.empty();
        }
        List<CallShape.Slot> slots = IntStream.range(0, count).<CallShape.Slot>mapToObj(i -> new CallShape.Slot.Given(i, false)).toList();
        List<CallShape> shapes = candidates.stream().map(each -> {
            List<TypeVariable> own = each.member().typeParameters();
            List<Type> types = generalizer.freshArguments(own);
            return new CallShape(each, each.substitution(own, types), types, slots, List.of());
        }).toList();
        List<CallShape> best = best(shapes, IntStream.range(0, count).mapToObj(_ -> ArgumentType.of(generalizer.fresh())).toList());
        return best.size() == 1 ? Optional.of(best.getFirst().candidate()) : Optional.empty();
    }

    private static boolean isConcrete(Candidate candidate) {
        return candidate.member().parameters().stream().noneMatch(parameter -> parameter.type().resolved() instanceof TypeVariable);
    }

    private Type functionType(Candidate candidate) {
        List<TypeVariable> own = candidate.member().typeParameters();
        return candidate.substitution(own, generalizer.freshArguments(own)).apply(candidate.member().functionType(known.unitDefinition()));
    }
}
