package fusabi.check;

import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Binding;
import fusabi.syntax.Declaration;
import fusabi.types.Type;
import java.util.List;
import java.util.Optional;

/** The function marked {@code [<EntryPoint>]}: its type, and that nothing follows it. */
final class EntryPoints {

    private final Session session;

    EntryPoints(Session session) {
        this.session = session;
    }

    /** The type that a binding must have for being the entry point. */
    Optional<Type> type(Binding binding) {
        return Attributes.has(binding.attributes(), "EntryPoint")
                ? Optional.of(new Type.Function(session.known().array(session.known().string()), session.known().int32()))
                : Optional.empty();
    }

    /** FS0433 for the first declaration after the entry point. */
    void checkLast(List<Declaration> declarations) {
        boolean given = false;
        for (Declaration declaration : declarations) {
            Span span = switch (declaration) {
                case Declaration.Let let -> let.bindings().getFirst().target().span();
                case Declaration.Do statement -> statement.body().span();
                case Declaration.Types types -> types.definitions().getFirst().name().span();
                case Declaration.Exception exception -> exception.name().span();
                case Declaration.Module module -> module.name().span();
                case Declaration.Namespace _, Declaration.ModuleAbbreviation _, Declaration.Open _, Declaration.Attributes _,
                        Declaration.Directive _ -> null;
            };
            if (given && span != null) {
                session.report(Diagnostic.error("FS0433", "nothing can follow the function marked `[<EntryPoint>]`", span)
                        .noting("Programs begin there after everything else has run. A script needs no entry point: its last lines do the work."));
                return;
            }
            given |= declaration instanceof Declaration.Let let
                    && let.bindings().stream().anyMatch(b -> Attributes.has(b.attributes(), "EntryPoint"));
        }
    }
}
