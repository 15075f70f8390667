package fusabi.types;

import fusabi.bytecode.Operation;
import fusabi.core.CoreExpression;
import fusabi.core.Intrinsic;
import fusabi.core.Variable;
import fusabi.source.Span;
import fusabi.syntax.Literal;
import fusabi.types.BuiltInMembers.BuiltIn;
import fusabi.value.NumericKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Finds the members that member constraints ask for: operators and conversions above all. */
public final class TraitSolver implements Unifier.Traits {
    /*
     * Like F#'s own solver there are two strengths. While types are still being found, a constraint is solved only when its operands are known well
     * enough. When a let is generalised, or a member of a variable is looked up, "weak" solving may guess: an operand of unknown type is like the other
     * one, both are like the result. What then is still open takes the operator's default, int for most.
     */

    private static final Optional<Failure> OK = Optional.empty();

    /** How much is guessed. */
    enum Strength {
        /** Nothing. */
        STRICT,
        /** What an operand is, from the other one or the result; never which of several members is meant. */
        WEAK,
        /** Everything: nothing more will be known. */
        FINAL
    }

    private final KnownTypes known;
    private final Unifier unifier;
    private final DeclaredMembers declared;
    private final SoftMembers soft;
    private final Witnesses witnesses;

    public TraitSolver(Unifier unifier) {
        this.known = unifier.known();
        this.unifier = unifier;
        this.soft = new SoftMembers(known);
        this.witnesses = new Witnesses(soft);
        this.declared = new DeclaredMembers(unifier, witnesses);
        unifier.setTraits(this);
    }

    @Override
    public Optional<Failure> retry(TraitConstraint trait) {
        return attempt(trait, Strength.STRICT);
    }

    /** Solves, by guessing if need be, what the variables need; answers what cannot be. */
    List<Failure> settle(List<TypeVariable> variables) {
        List<Failure> failures = new ArrayList<>();
        boolean progress = true;
        while (progress) {
            progress = false;
            for (TraitConstraint trait : open(variables)) {
                attempt(trait, Strength.FINAL).map(failure -> of(failure, trait)).ifPresent(failures::add);
                progress |= trait.isSettled();
            }
            if (!progress) {
                progress = applyDefault(variables, failures);
            }
        }
        for (TypeVariable variable : variables) {
            if (variable.resolved() == variable) {
                for (Constraint constraint : variable.constraints()) {
                    if (constraint instanceof Constraint.OneOf(var allowed)) {
                        unifier.unify(new Type.Named(allowed.getFirst(), List.of()), variable).ifPresent(failures::add);
                        break;
                    }
                }
            }
        }
        return failures;
    }

    /** Guesses only, no defaults: before a member of a variable is looked up. */
    public void settleWeakly(TypeVariable variable) {
        for (TraitConstraint trait : open(List.of(variable))) {
            attempt(trait, Strength.WEAK);
        }
    }

    /** As {@link #settle}, but only by guessing, without defaults. */
    List<Failure> settleWeakly(List<TypeVariable> variables) {
        List<Failure> failures = new ArrayList<>();
        boolean progress = true;
        while (progress) {
            progress = false;
            for (TraitConstraint trait : open(variables)) {
                if (!trait.isSoft()) {
                    attempt(trait, Strength.WEAK).map(failure -> of(failure, trait)).ifPresent(failures::add);
                    progress |= trait.isSettled();
                }
            }
        }
        return failures;
    }

    public Witnesses witnesses() {
        return witnesses;
    }

    /** The default of a type: zero, false, null. */
    public CoreExpression zero(Type type, Span span) {
        return soft.zero(type, span);
    }

    /** What the parameter is declared to have: a constructor, and the static members of the interfaces above it. */
    public List<TraitConstraint> declaredOf(TypeVariable parameter, Span span) {
        List<TraitConstraint> all = new ArrayList<>();
        for (Constraint constraint : parameter.constraints()) {
            switch (constraint) {
                case Constraint.Simple.DEFAULT_CONSTRUCTOR ->
                        all.add(new TraitConstraint(List.of(parameter), TraitConstraint.CONSTRUCTOR, true, List.of(), parameter, span));
                case Constraint.Subtype(var bound) -> all.addAll(declared.staticSlots(bound, parameter, span));
                case Constraint.Simple _, Constraint.Enum _, Constraint.Trait _, Constraint.OneOf _ -> { }
            }
        }
        return all;
    }

    /** Says that a hidden parameter holds the member. */
    public void provide(TraitConstraint trait, Variable witness) {
        unifier.settle(trait, (arguments, span) -> new CoreExpression.Apply(
                new CoreExpression.Local(witness, span),
                arguments.isEmpty() ? List.of(new CoreExpression.Constant(new Literal.Unit(), span)) : arguments, span));
    }

    /** Says where a function is that answers, in code where it is given at all. */
    public void provide(TraitConstraint trait, BooleanSupplier given, Function<Span, CoreExpression> answer) {
        unifier.settle(trait, (arguments, span) -> given.getAsBoolean()
                ? new CoreExpression.Apply(answer.apply(span),
                        arguments.isEmpty() ? List.of(new CoreExpression.Constant(new Literal.Unit(), span)) : arguments, span)
                : soft.solution(trait).call(arguments, span));
    }

    private static Set<TraitConstraint> open(List<TypeVariable> variables) {
        Set<TraitConstraint> open = new LinkedHashSet<>();
        for (TypeVariable variable : variables) {
            if (variable.resolved() instanceof TypeVariable end) {
                for (Constraint constraint : end.constraints()) {
                    if (constraint instanceof Constraint.Trait(var trait) && !trait.isSettled()) {
                        open.add(trait);
                    }
                }
            }
        }
        return open;
    }

    private boolean applyDefault(List<TypeVariable> variables, List<Failure> failures) {
        for (TraitConstraint trait : open(variables)) {
            if (trait.isSoft()) {
                continue;
            }
            Optional<BuiltIn> builtIn = BuiltInMembers.find(trait.name());
            if (builtIn.isEmpty() && trait.supports().stream().allMatch(support -> support.resolved() instanceof TypeVariable)) {
                failures.add(new Failure.NoMember(trait));
                giveUp(trait);
                return true;
            }
            Type preferred = known.number(builtIn.map(BuiltIn::preferred).orElse(NumericKind.INT32));
            for (Type support : trait.supports()) {
                if (support.resolved() instanceof TypeVariable variable && !variable.isGeneric()
                        && variable.rigidity() != TypeVariable.Rigidity.RIGID) {
                    Optional<Failure> failure = unifier.unify(variable, preferred);
                    failure = failure.isPresent() || trait.isSettled() ? failure : attempt(trait, Strength.FINAL);
                    if (failure.isPresent()) {
                        failures.add(failure.get());
                        unifier.markFailed(trait);
                    }
                    return true;
                }
            }
        }
        return false;
    }

    /** An operator that does not fit its operands is to blame itself, when nothing else stands at the place. */
    private static Failure of(Failure failure, TraitConstraint trait) {
        return failure instanceof Failure.Mismatch ? new Failure.NoMember(trait) : failure;
    }

    private Optional<Failure> attempt(TraitConstraint trait, Strength strength) {
        boolean weak = strength != Strength.STRICT;
        if (trait.isSoft()) {
            return attemptSoft(trait);
        }
        for (Type support : trait.supports()) {
            if (support.isErroneous()) {
                unifier.unify(trait.result(), Type.ERRONEOUS);
                unifier.markFailed(trait);
                return OK;
            }
        }
        if (trait.result().isErroneous()) {
            unifier.markFailed(trait);
            return OK;
        }
        Optional<BuiltIn> builtIn = BuiltInMembers.find(trait.name());
        if (builtIn.isPresent()) {
            Optional<Optional<Failure>> done = attemptBuiltIn(trait, builtIn.get(), weak);
            if (done.isPresent()) {
                done.get().ifPresent(_ -> giveUp(trait));
                return done.get();
            }
        }
        boolean anyKnown = false;
        boolean allKnown = true;
        for (Type support : trait.supports()) {
            boolean variable = support.resolved() instanceof TypeVariable;
            anyKnown |= !variable;
            allKnown &= !variable;
        }
        if (!anyKnown && trait.isDeclared()) {
            return declared.resemble(trait);
        }
        if (!anyKnown || !allKnown && !weak) {
            return OK;
        }
        Optional<Failure> failure = declared.attempt(trait, strength == Strength.FINAL, allKnown);
        failure.ifPresent(_ -> giveUp(trait));
        return failure;
    }

    /** What an operator without meaning gives causes no further message. */
    private void giveUp(TraitConstraint trait) {
        unifier.markFailed(trait);
        if (trait.result().resolved() instanceof TypeVariable) {
            unifier.unify(trait.result(), Type.ERRONEOUS);
        }
    }

    private Optional<Failure> attemptSoft(TraitConstraint trait) {
        Type support = trait.supports().getFirst();
        if (!(support.resolved() instanceof TypeVariable)) {
            unifier.settle(trait, soft.solution(trait));
        }
        return OK;
    }

    /** Empty when the rule does not apply; otherwise whether it worked, or is still waiting. */
    private Optional<Optional<Failure>> attemptBuiltIn(TraitConstraint trait, BuiltIn builtIn, boolean weak) {
        return switch (builtIn.rule()) {
            case ALIKE, PRODUCT, QUOTIENT -> binary(trait, builtIn, weak);
            case SHIFT -> unary(trait, builtIn, weak, known.int32());
            case UNARY, ROOT, TO_INT -> unary(trait, builtIn, weak, null);
            case DIVIDE_BY_INT -> unary(trait, builtIn, weak, known.int32());
            case CONVERSION, CHECKED_CONVERSION -> conversion(trait, builtIn);
            case ZERO, ONE -> constant(trait, builtIn);
        };
    }

    private Optional<Optional<Failure>> binary(TraitConstraint trait, BuiltIn builtIn, boolean weak) {
        if (trait.arguments().size() != 2) {
            return Optional.empty();
        }
        Type left = trait.arguments().get(0).resolved();
        Type right = trait.arguments().get(1).resolved();
        if (left instanceof TypeVariable && right instanceof TypeVariable) {
            if (weak && operand(trait.result(), builtIn)) {
                Optional<Failure> failure = unifier.unify(trait.result(), left);
                return Optional.of(failure.isPresent() ? failure : unifier.unify(trait.result(), right));
            }
            return Optional.empty();
        }
        boolean leftFits = operand(left, builtIn);
        boolean rightFits = operand(right, builtIn);
        if (builtIn.operation() == Operation.POW && known.kindOf(left).equals(Optional.of(NumericKind.FLOAT))
                && known.kindOf(right).equals(Optional.of(NumericKind.INT32))) {
            Optional<Failure> failure = unifier.unify(left, trait.result());
            if (failure.isEmpty()) {
                unifier.settle(trait, (arguments, span) -> new CoreExpression.Arithmetic(Operation.POW, NumericKind.FLOAT, List.of(
                        arguments.get(0), new CoreExpression.Convert(NumericKind.INT32, NumericKind.FLOAT, false, arguments.get(1),
                                span)), span));
            }
            return Optional.of(failure);
        }
        if (!(leftFits && (rightFits || right instanceof TypeVariable)) && !(rightFits && left instanceof TypeVariable)) {
            if (leftFits && !(right instanceof TypeVariable) && isPlain(right) || rightFits && !(left instanceof TypeVariable)
                    && isPlain(left)) {
                return Optional.of(Optional.of(new Failure.Mismatch(left, right)));
            }
            return Optional.empty();
        }
        if (!weak && (left instanceof TypeVariable || right instanceof TypeVariable)) {
            return Optional.of(OK);
        }
        return Optional.of(settleBinary(trait, builtIn, left, right));
    }

    /** Types that have no operators of their own to offer. */
    private boolean isPlain(Type type) {
        return known.kindOf(type).isPresent() || known.isString(type) || known.isBool(type) || known.isUnit(type)
                || !(type instanceof Type.Named);
    }

    private boolean operand(Type type, BuiltIn builtIn) {
        return known.kindOf(type).filter(builtIn.kinds()::contains).isPresent()
                || builtIn.operation() == Operation.ADD && known.isString(type)
                || worksOnEnums(builtIn.operation()) && SoftMembers.isEnum(type);
    }

    private static boolean worksOnEnums(Operation operation) {
        return operation == Operation.ADD || operation == Operation.SUB || operation == Operation.AND
                || operation == Operation.OR || operation == Operation.XOR || operation == Operation.NOT;
    }

    private Optional<Failure> settleBinary(TraitConstraint trait, BuiltIn builtIn, Type left, Type right) {
        Type first = left instanceof TypeVariable ? right : left;
        Optional<Failure> failure;
        if (builtIn.rule() == BuiltInMembers.Rule.ALIKE || !hasUnit(left) && !hasUnit(right)) {
            failure = unifier.unify(left, right);
            failure = failure.isPresent() ? failure : unifier.unify(first, trait.result());
        } else {
            TypeDefinition number = ((Type.Named) first).definition();
            Measure leftUnit = unit(left);
            Measure rightUnit = unit(right);
            failure = left instanceof TypeVariable ? unifier.unify(left, withUnit(number, leftUnit))
                    : right instanceof TypeVariable ? unifier.unify(right, withUnit(number, rightUnit))
                    : ((Type.Named) right).definition() == number ? OK : Optional.of(new Failure.Mismatch(left, right));
            Measure unit = leftUnit.times(builtIn.rule() == BuiltInMembers.Rule.PRODUCT ? rightUnit : rightUnit.inverse());
            failure = failure.isPresent() ? failure : unifier.unify(withUnit(number, unit), trait.result());
        }
        if (failure.isPresent()) {
            return failure;
        }
        unifier.settle(trait, (arguments, span) -> {
            if (SoftMembers.isEnum(first)) {
                List<CoreExpression> bits = arguments.stream().map(a -> SoftMembers.bitsOf(a, span)).toList();
                return SoftMembers.enumOf(first, new CoreExpression.Arithmetic(builtIn.operation(), NumericKind.INT32, bits, span), span);
            }
            if (known.isString(first)) {
                return new CoreExpression.Primitive(Intrinsic.CONCAT, arguments, span);
            }
            return new CoreExpression.Arithmetic(builtIn.operation(), kind(first), arguments, span);
        });
        return OK;
    }

    private NumericKind kind(Type type) {
        return known.kindOf(type).orElse(NumericKind.INT32);
    }

    private static boolean hasUnit(Type type) {
        return type.resolved() instanceof Type.Named named && !named.arguments().isEmpty();
    }

    private static Measure unit(Type type) {
        return type.resolved() instanceof Type.Named named
                ? named.arguments().isEmpty() ? Measure.ONE : Measure.from(named.arguments().getFirst())
                : Measure.of(TypeVariable.freshMeasure(type.resolved() instanceof TypeVariable variable ? variable.level() : 0));
    }

    private static Type withUnit(TypeDefinition number, Measure unit) {
        return new Type.Named(number, unit.isOne() ? List.of() : List.of(unit.normalized()));
    }

    private Optional<Optional<Failure>> unary(TraitConstraint trait, BuiltIn builtIn, boolean weak, Type second) {
        if (trait.arguments().isEmpty() && trait.isStatic()) {
            return Optional.empty();
        }
        Type operand = (trait.isStatic() ? trait.arguments() : trait.supports()).getFirst().resolved();
        if (operand instanceof TypeVariable) {
            if (weak && builtIn.rule() == BuiltInMembers.Rule.UNARY && operand(trait.result(), builtIn)) {
                return Optional.of(unifier.unify(trait.result(), operand));
            }
            return Optional.empty();
        }
        if (!operand(operand, builtIn)) {
            return Optional.empty();
        }
        Type expected = switch (builtIn.rule()) {
            case TO_INT -> known.int32();
            case ROOT -> hasUnit(operand)
                    ? withUnit(((Type.Named) operand).definition(), unit(operand).power(Measure.Fraction.of(1, 2)))
                    : operand;
            default -> operand;
        };
        Optional<Failure> failure = second == null ? OK : unifier.unify(second, trait.arguments().get(1));
        failure = failure.isPresent() ? failure : unifier.unify(expected, trait.result());
        if (failure.isEmpty()) {
            unifier.settle(trait, (arguments, span) -> {
                if (builtIn.operation() == null) {
                    return arguments.getFirst();
                }
                if (SoftMembers.isEnum(operand)) {
                    List<CoreExpression> bits = List.of(SoftMembers.bitsOf(arguments.getFirst(), span));
                    return SoftMembers.enumOf(operand, new CoreExpression.Arithmetic(builtIn.operation(), NumericKind.INT32, bits, span),
                            span);
                }
                List<CoreExpression> operands = builtIn.rule() == BuiltInMembers.Rule.DIVIDE_BY_INT
                        ? List.of(arguments.get(0), new CoreExpression.Convert(NumericKind.INT32, kind(operand), false, arguments.get(1),
                                span))
                        : arguments;
                return new CoreExpression.Arithmetic(builtIn.operation(), kind(operand), operands, span);
            });
        }
        return Optional.of(failure);
    }

    private Optional<Optional<Failure>> conversion(TraitConstraint trait, BuiltIn builtIn) {
        if (trait.arguments().size() != 1) {
            return Optional.empty();
        }
        Type from = trait.arguments().getFirst().resolved();
        Type to = trait.result().resolved();
        boolean numbers = (known.kindOf(from).isPresent() || SoftMembers.isEnum(from)) && known.kindOf(to).isPresent();
        if (!numbers) {
            return Optional.empty();
        }
        unifier.settle(trait, (arguments, span) -> {
            CoreExpression value = arguments.getFirst();
            NumericKind target = kind(to);
            if (SoftMembers.isEnum(from)) {
                CoreExpression bits = SoftMembers.bitsOf(value, span);
                return target == NumericKind.INT32 ? bits : new CoreExpression.Convert(NumericKind.INT32, target, false, bits, span);
            }
            boolean checked = builtIn.rule() == BuiltInMembers.Rule.CHECKED_CONVERSION;
            return kind(from) == target ? value : new CoreExpression.Convert(kind(from), target, checked, value, span);
        });
        return Optional.of(OK);
    }

    private Optional<Optional<Failure>> constant(TraitConstraint trait, BuiltIn builtIn) {
        Type type = trait.result().resolved() instanceof TypeVariable ? trait.supports().getFirst().resolved() : trait.result().resolved();
        if (known.kindOf(type).isEmpty()) {
            return Optional.empty();
        }
        boolean one = builtIn.rule() == BuiltInMembers.Rule.ONE;
        if (one && hasUnit(type) && !unit(type).isOne()) {
            return Optional.of(Optional.of(new Failure.Mismatch(withUnit(((Type.Named) type).definition(), Measure.ONE), type)));
        }
        Optional<Failure> failure = unifier.unify(trait.supports().getFirst(), type);
        failure = failure.isPresent() ? failure : unifier.unify(trait.result(), type);
        if (failure.isEmpty()) {
            unifier.settle(trait, (_, span) -> one
                    ? new CoreExpression.Convert(NumericKind.INT32, kind(type), false, new CoreExpression.Constant(new Literal.Int32(1),
                            span), span)
                    : new CoreExpression.Constant(Zeros.of(kind(type)), span));
        }
        return Optional.of(failure);
    }
}
