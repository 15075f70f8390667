package fusabi.check;

import fusabi.bytecode.WellKnown;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Attribute;
import fusabi.syntax.Binding;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeVariable;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What the definition of an active pattern must be, and how its uses are written. */
final class ActivePatternRules {

    private static final int MOST_CASES = 7;

    private final Session session;

    ActivePatternRules(Session session) {
        this.session = session;
    }

    /** A definition whose right side has been checked: the names of its cases, and what it answers. */
    void definition(Binding binding, Binding.Target.Name target, Type type) {
        String name = target.name().name();
        if (!ActivePatterns.isName(name) || session.isLibrary()) {
            return;
        }
        Span span = target.name().span();
        List<String> cases = ActivePatterns.caseNames(name);
        if (cases.size() > MOST_CASES) {
            session.error("FS0265", "an active pattern has at most " + MOST_CASES + " cases", span);
            return;
        }
        for (String each : cases) {
            if (Character.isLowerCase(each.charAt(0))) {
                session.report(Diagnostic.error("FS0623", "the case `" + each + "` begins with a small letter", span)
                        .noting("In a pattern, a name that begins with a small letter is a variable. Begin the case with a capital letter."));
            }
        }
        Type answer = type.finalResult();
        if (ActivePatterns.isPartial(name)) {
            partial(binding.attributes(), answer, span);
        } else if (cases.size() > 1) {
            choice(cases.size(), answer, span);
        }
    }

    private void partial(List<Attribute> attributes, Type answer, Span span) {
        boolean struct = attributes.stream().anyMatch(a -> a.is("Struct") && a.target().filter("return"::equals).isPresent());
        boolean value = struct || session.known().is(answer, WellKnown.VALUE_OPTION);
        if (!struct && session.known().isBool(answer)) {
            return;
        }
        Type wanted = value ? session.known().valueOption(session.fresh()) : session.known().option(session.fresh());
        if (!session.unifier().trial(() -> session.unifier().unify(wanted, answer).isEmpty())) {
            session.report(Diagnostic.error("FS0001", "a partial active pattern answers with " + (struct
                    ? "a `voption`" : "an `option` or a `bool`") + ", but this gives `" + answer + "`", span)
                    .noting(struct ? "`ValueSome` where the pattern matches, `ValueNone` where it does not."
                            : "`Some` where the pattern matches, `None` where it does not."));
        }
    }

    private void choice(int cases, Type answer, Span span) {
        Optional<TypeDefinition> choice = session.libraryType("FSharp.Core", "Choice", cases);
        choice.ifPresent(definition -> {
            Type wanted = new Type.Named(definition, session.generalizer().freshArguments(definition.parameters()));
            if (!session.unifier().trial(() -> session.unifier().unify(wanted, answer).isEmpty())) {
                session.report(Diagnostic
                        .error("FS0001", "an active pattern answers with one of its cases, but this gives `" + answer + "`", span)
                        .noting("Inside the definition the names of the cases are the possible answers."));
            }
        });
    }

    /** Whether a use may leave out the pattern for what the case holds. */
    boolean mayOmit(Type held) {
        return session.known().isUnit(held) || held.resolved() instanceof TypeVariable || held.isErroneous();
    }

    /** FS3868: the number of arguments and patterns after the name is not what the active pattern takes. */
    void wrongCount(String name, int parameters, boolean holds, Span span) {
        String arguments = parameters == 0 ? "" : String.join(" ", Collections.nCopies(parameters, "argument")) + " ";
        session.report(Diagnostic.error("FS3868", "the active pattern `" + name + "` takes "
                + (parameters == 0 ? "" : Counted.of(parameters, "argument"))
                + (holds ? (parameters == 0 ? "" : " and ") + "a pattern for what it finds" : parameters == 0 ? "nothing" : " and no pattern"), span)
                .noting("Write `" + (name + " " + arguments + (holds ? "pattern" : "")).strip() + "`."));
    }
}
