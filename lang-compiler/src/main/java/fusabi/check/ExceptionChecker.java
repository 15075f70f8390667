package fusabi.check;

import fusabi.resolve.Item;
import fusabi.syntax.Declaration;
import fusabi.syntax.LongIdentifier;
import fusabi.syntax.TypeDefinition.Representation;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeDefinition.Kind;
import java.util.List;
import java.util.Optional;

/** Exceptions as declared: a type, its constructor, its pattern, and members like any other type's. */
final class ExceptionChecker {

    private final Session session;
    private final TypeDeclarationChecker types;
    private final Representations representations;

    ExceptionChecker(Session session, TypeDeclarationChecker types, Representations representations) {
        this.session = session;
        this.types = types;
        this.representations = representations;
    }

    /** Declares an exception. */
    Context check(Declaration.Exception declaration, Context outer) {
        String name = declaration.name().name();
        if (declaration.abbreviated().isPresent()) {
            return abbreviation(declaration, outer);
        }
        String path = outer.module().path();
        String symbol = session.uniqueSymbol(path.isEmpty() ? name : path + "." + name);
        TypeDefinition definition = representations.exception(declaration, symbol, outer);
        if (!session.isLibrary()) {
            if (Character.isLowerCase(name.charAt(0))) {
                session.error("FS0053", "an exception's name begins with a capital letter", declaration.name().span());
            }
            if (outer.module().items().get(name) instanceof Item.OfException) {
                session.error("FS0037", "the exception `" + name + "` is declared twice", declaration.name().span());
            }
        }
        outer.module().add(definition);
        Item item = new Item.OfException(definition);
        outer.module().items().put(name, item);
        outer.module().patterns().put(name, item);
        Context context = outer.with(outer.scope().with(name, definition).with(name, item).withPattern(name, item));
        PendingType pending = new PendingType(
                new fusabi.syntax.TypeDefinition(
                        declaration.doc(), declaration.attributes(), declaration.access(),
                                LongIdentifier.of(declaration.name()),
                        List.of(), List.of(), new Representation.Opaque(), declaration.members(), declaration.span()),
                definition, new TypeVariables(context.typeVariables()));
        return types.declare(pending, context);
    }

    private Context abbreviation(Declaration.Exception declaration, Context context) {
        Optional<TypeDefinition> target = session.typeExpressions().find(declaration.abbreviated().get(), 0, context, true);
        if (target.isEmpty()) {
            return context;
        }
        if (target.get().kind() != Kind.EXCEPTION && !session.hierarchy().derives(session.known().exception(), target.get())
                && !session.hierarchy().derives(target.get().ofParameters(), ((Type.Named) session.known().exception()).definition())) {
            session.error("FS0921", "`" + target.get().name() + "` is no exception", declaration.span());
            return context;
        }
        String name = declaration.name().name();
        Item item = new Item.OfException(target.get());
        context.module().items().put(name, item);
        context.module().patterns().put(name, item);
        context.module().add(name, target.get());
        return context.with(context.scope().with(name, target.get()).with(name, item).withPattern(name, item));
    }
}
