package fusabi.syntax;

import fusabi.source.Span;
import java.util.List;
import java.util.Optional;

/** What stands at the top level of a file, module or namespace. */
public sealed interface Declaration {

    Span span();

    record Let(boolean isRecursive, boolean isUse, List<Binding> bindings, Span keyword, Span span) implements Declaration {
        public Let {
            bindings = List.copyOf(bindings);
        }
    }

    /** {@code do e}, or {@code e} by itself when {@code explicit} is false. */
    record Do(Expression body, boolean explicit, Span span) implements Declaration {}

    record Types(List<TypeDefinition> definitions, Span span) implements Declaration {
        public Types {
            definitions = List.copyOf(definitions);
        }
    }

    /** {@code exception E of a: int * b: string with members}, or {@code exception E = Other}. */
    record Exception(
            String doc, List<Attribute> attributes, Access access, Identifier name, List<TypeDefinition.CaseField> fields,
            Optional<LongIdentifier> abbreviated, List<MemberDefinition> members, Span span) implements Declaration {
        public Exception {
            attributes = List.copyOf(attributes);
            fields = List.copyOf(fields);
            members = List.copyOf(members);
        }
    }

    /** {@code module M = …}, or the whole file when {@code wholeFile} (then the name may be dotted). */
    record Module(
            String doc, List<Attribute> attributes, Access access, boolean isRecursive, LongIdentifier name, List<Declaration> declarations,
            boolean wholeFile, Span span) implements Declaration {
        public Module {
            attributes = List.copyOf(attributes);
            declarations = List.copyOf(declarations);
        }
    }

    /** {@code module M = Other.Module}. */
    record ModuleAbbreviation(Identifier name, LongIdentifier target, Span span) implements Declaration {}

    /** {@code namespace N} and what follows it up to the next; an empty name for {@code namespace global}. */
    record Namespace(boolean isRecursive, Optional<LongIdentifier> name, List<Declaration> declarations, Span span) implements Declaration {
        public Namespace {
            declarations = List.copyOf(declarations);
        }
    }

    /** {@code open A.B}, {@code open type T}. */
    record Open(LongIdentifier name, boolean isType, List<TypeExpression> typeArguments, Span span) implements Declaration {
        public Open {
            typeArguments = List.copyOf(typeArguments);
        }
    }

    /** {@code [<assembly: …>] do ()}-style attributes by themselves. */
    record Attributes(List<Attribute> attributes, Span span) implements Declaration {
        public Attributes {
            attributes = List.copyOf(attributes);
        }
    }

    /** {@code #load "a.fsx"}: the word without {@code #}, and its arguments without quotes. */
    record Directive(String word, List<String> arguments, Span span) implements Declaration {
        public Directive {
            arguments = List.copyOf(arguments);
        }
    }
}
