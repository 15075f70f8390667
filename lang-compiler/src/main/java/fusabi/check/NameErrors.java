package fusabi.check;

import fusabi.resolve.ModuleContents;
import fusabi.source.Diagnostic;
import fusabi.source.Habits;
import fusabi.source.Span;
import fusabi.source.Spelling;
import fusabi.syntax.Identifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/** Names that mean nothing, with the name that may have been meant. */
final class NameErrors {

    private static final int MAX_LENGTH = 60;

    private final Session session;

    NameErrors(Session session) {
        this.session = session;
    }

    /** FS0039 at {@code span}. */
    void undefined(String kind, String name, Span span, Collection<String> candidates) {
        session.report(LeftOut.find(name).map(part -> part.at(span)).orElseGet(() -> {
            Diagnostic diagnostic = Diagnostic.error("FS0039", "there is no " + kind + " called `" + name + "` here", span);
            if (session.nameHints().isBeingDeclared(name)) {
                return diagnostic.noting("`" + name + "` is being declared here. A function that calls itself is declared with `let rec " + name + "`.");
            }
            if (candidates.stream().anyMatch(candidate -> candidate.equalsIgnoreCase(name))) {
                return withSuggestion(diagnostic, name, candidates);
            }
            Optional<String> elsewhere = elsewhere(name);
            if (elsewhere.isPresent()) {
                return diagnostic.noting("Write `" + elsewhere.get() + "." + name + "`, or `open " + elsewhere.get() + "` first.");
            }
            Diagnostic habit = Habits.noting(diagnostic);
            return habit.notes().isEmpty() ? withSuggestion(diagnostic, name, candidates) : habit;
        }));
    }

    /** The namespace that has a type or module of this name and is not open. */
    private Optional<String> elsewhere(String name) {
        Deque<ModuleContents> open = new ArrayDeque<>(session.environment().module("System").stream().toList());
        while (!open.isEmpty() && Character.isUpperCase(name.charAt(0))) {
            ModuleContents next = open.removeFirst();
            if (next.types().containsKey(name)) {
                return Optional.of(next.path());
            }
            next.modules().values().stream().filter(ModuleContents::isNamespace).forEach(open::addLast);
        }
        return Optional.empty();
    }

    /** FS0039 for a name after the dot of a module, namespace or type. */
    void missingIn(String owner, Identifier name, Collection<String> candidates) {
        session.report(LeftOut.find(name.name()).map(part -> part.at(name.span())).orElseGet(() -> withSuggestion(
                Diagnostic.error("FS0039", "`" + owner + "` has nothing called `" + name.name() + "`", name.span()), name.name(), candidates)));
    }

    Diagnostic withSuggestion(Diagnostic diagnostic, String name, Collection<String> candidates) {
        Optional<String> near = nearest(name, candidates);
        return near.isPresent() ? diagnostic.noting("Did you mean `" + near.get() + "`?") : diagnostic;
    }

    /** The candidate that differs least, if it is near enough to be a slip. */
    static Optional<String> nearest(String name, Collection<String> candidates) {
        if (name.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        int limit = name.length() <= 3 ? 1 : name.length() <= 6 ? 2 : 3;
        String best = null;
        int bestDistance = limit + 1;
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - name.length()) > limit || candidate.equals(name) || !plain(candidate)) {
                continue;
            }
            int distance = candidate.equalsIgnoreCase(name) ? 0 : Spelling.distance(name.toLowerCase(Locale.ROOT),
                    candidate.toLowerCase(Locale.ROOT));
            // A slip rarely hits the first letter, and two slips hardly ever do.
            if (distance > 1 && Character.toLowerCase(candidate.charAt(0)) != Character.toLowerCase(name.charAt(0))) {
                continue;
            }
            if (distance < bestDistance || distance == bestDistance && best != null && candidate.compareTo(best) < 0) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return name.length() < 2 && bestDistance > 0 ? Optional.empty() : Optional.ofNullable(best);
    }

    private static boolean plain(String name) {
        return !name.isEmpty() && Character.isJavaIdentifierStart(name.charAt(0)) && name.indexOf('@') < 0;
    }
}
