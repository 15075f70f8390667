package fusabi.resolve;

import fusabi.core.ByteSource;
import fusabi.core.CoreExpression;
import fusabi.core.CoreProgram;
import fusabi.core.Variable;
import fusabi.source.Span;
import fusabi.syntax.Access;
import fusabi.syntax.Literal;
import fusabi.types.Constraint;
import fusabi.types.Field;
import fusabi.types.Measure;
import fusabi.types.Member;
import fusabi.types.TraitConstraint;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypePrinter;
import fusabi.types.TypeScheme;
import fusabi.types.TypeVariable;
import fusabi.types.UnionCase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InterfaceCodecTest {

    private static final Span NOWHERE = Span.none();

    private Environment written;
    private TypeDefinition tree;
    private byte[] bytes;

    @BeforeEach
    void aSmallLibrary() throws IOException {
        written = Environment.primitive();
        ModuleContents module = new ModuleContents("Lib.Trees", "Trees", false, Access.PUBLIC, true, false);
        written.namespace("Lib").modules().put("Trees", module);

        tree = new TypeDefinition("Lib.Trees.Tree", "Tree", TypeDefinition.Kind.UNION, Access.PUBLIC);
        TypeVariable item = TypeVariable.parameter("T", false, false);
        item.declare(Constraint.Simple.COMPARISON);
        tree.setParameters(List.of(item));
        Field value = new Field(tree, "Value", item, 0, false, true, Access.PUBLIC);
        Field children = new Field(tree, "Children", written.known().list(tree.ofParameters()), 1, false, true, Access.PUBLIC);
        UnionCase leaf = new UnionCase(tree, "Leaf", 0, List.of());
        UnionCase node = new UnionCase(tree, "Node", 1, List.of(value, children));
        tree.setCases(List.of(leaf, node));
        TypeVariable result = TypeVariable.parameter("U", false, false);
        Member map = new Member(
                tree, "Map", Member.Kind.METHOD, Set.of(Member.Trait.INLINE), Access.PUBLIC, "Lib.Trees.Tree.Map", Optional.empty(), List.of(result),
                List.of(List.of(Member.Parameter.of("f", new Type.Function(item, result)))), new Type.Named(tree, List.of(result)));
        tree.add(map);
        written.known().define(tree);
        module.add(tree);
        module.items().put("Leaf", new Item.OfCase(leaf));
        module.items().put("Node", new Item.OfCase(node));
        module.patterns().put("Node", new Item.OfCase(node));

        TypeVariable number = TypeVariable.parameter("N", false, true);
        Value sum = value("sum", new TypeScheme(List.of(number), new Type.Function(new Type.Named(tree, List.of(number)), number)));
        sum.generalize(sum.scheme(), List.of(
                new TraitConstraint(List.of(number), "op_Addition", true, List.of(number, number), number, NOWHERE)));
        sum.setParameterNames(List.of("tree"));
        sum.markObsolete("use fold", false);
        module.items().put("sum", new Item.OfValue(sum));

        Value limit = new Value("Limit", TypeScheme.of(written.known().int32()), new Value.Storage.Constant(new Literal.Int32(7)), false, false,
                Access.PUBLIC, "Lib.Trees");
        limit.setLiteral(new Literal.Int32(7));
        module.items().put("Limit", new Item.OfValue(limit));
        module.patterns().put("Limit", new Item.OfValue(limit));

        Value even = value("|Even|Odd|", TypeScheme.of(new Type.Function(written.known().int32(), written.known().int32())));
        ActivePattern pattern = new ActivePattern(even, List.of("Even", "Odd"), false);
        module.patterns().put("Even", new Item.OfActiveCase(pattern, 0));
        module.patterns().put("Odd", new Item.OfActiveCase(pattern, 1));

        TypeDefinition metre = new TypeDefinition("Lib.m", "m", TypeDefinition.Kind.MEASURE, Access.PUBLIC);
        written.known().define(metre);
        written.namespace("Lib").add(metre);
        Measure perArea = new Measure(Map.of(metre, Measure.Fraction.of(-2, 1)));
        module.items().put("density", new Item.OfValue(value("density", TypeScheme.of(
                new Type.Named(written.known().get("System.Double", 0), List.of(perArea))))));

        Variable x = Variable.of("x");
        written.inlineBodies().put("Lib.Trees.twice", new CoreProgram.Definition.Function(
                "Lib.Trees.twice", "twice", true, List.of(x), new CoreExpression.Local(x, NOWHERE), NOWHERE));
        bytes = bytesOf(written);
    }

    private static Value value(String name, TypeScheme scheme) {
        return new Value(name, scheme, new Value.Storage.Function("Lib.Trees." + name, 1), false, false, Access.PUBLIC, "Lib.Trees");
    }

    private static byte[] bytesOf(Environment environment) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InterfaceCodec.write(environment, out);
        return out.toByteArray();
    }

    private Environment read() {
        return InterfaceCodec.read(bytes);
    }

    private static Value valueOf(Environment environment, String name) {
        return ((Item.OfValue) environment.module("Lib.Trees").orElseThrow().items().get(name)).value();
    }

    @Test
    void whatWasReadIsWrittenTheSame() throws IOException {
        assertThat(bytesOf(read())).isEqualTo(bytes);
    }

    @Test
    void modulesKeepTheirKind() {
        Environment environment = read();
        ModuleContents module = environment.module("Lib.Trees").orElseThrow();
        assertThat(module.isAutoOpen()).isTrue();
        assertThat(module.isNamespace()).isFalse();
        assertThat(environment.module("Lib").orElseThrow().isNamespace()).isTrue();
        assertThat(module.items().keySet()).containsExactly("Leaf", "Node", "sum", "Limit", "density");
    }

    @Test
    void typesKeepTheirParts() {
        Environment environment = read();
        TypeDefinition read = environment.known().find("Lib.Trees.Tree").orElseThrow();
        assertThat(environment.module("Lib.Trees").orElseThrow().type("Tree", 1)).containsSame(read);
        assertThat(read.parameters().getFirst().has(Constraint.Simple.COMPARISON)).isTrue();
        UnionCase node = read.unionCase("Node").orElseThrow();
        assertThat(node.owner()).isSameAs(read);
        assertThat(node.fields().getFirst().type()).isSameAs(read.parameters().getFirst());
        assertThat(((Item.OfCase) environment.module("Lib.Trees").orElseThrow().patterns().get("Node")).unionCase()).isSameAs(node);
        Member map = read.members("Map").getFirst();
        assertThat(TypePrinter.print(map.functionType(environment.known().unitDefinition()))).isEqualTo("('T -> 'U) -> Tree<'U>");
        assertThat(map.is(Member.Trait.INLINE)).isTrue();
    }

    @Test
    void valuesKeepTheirSchemesAndWitnesses() {
        Environment environment = read();
        Value sum = valueOf(environment, "sum");
        assertThat(TypePrinter.print(sum.scheme().type())).isEqualTo("Tree<^N> -> ^N");
        assertThat(sum.scheme().variables()).singleElement().satisfies(variable -> assertThat(variable.isGeneric()).isTrue());
        TraitConstraint witness = sum.witnesses().getFirst();
        assertThat(witness.name()).isEqualTo("op_Addition");
        assertThat(witness.supports().getFirst()).isSameAs(sum.scheme().variables().getFirst());
        assertThat(sum.obsolete()).contains("use fold");
        assertThat(sum.storage()).isEqualTo(new Value.Storage.Function("Lib.Trees.sum", 1));
        assertThat(valueOf(environment, "Limit").literal()).contains(new Literal.Int32(7));
    }

    @Test
    void measuresAndActivePatternsSurvive() {
        Environment environment = read();
        assertThat(TypePrinter.print(valueOf(environment, "density").scheme().type())).isEqualTo("Double</m^2>");
        Item.OfActiveCase odd = (Item.OfActiveCase) environment.module("Lib.Trees").orElseThrow().patterns().get("Odd");
        Item.OfActiveCase even = (Item.OfActiveCase) environment.module("Lib.Trees").orElseThrow().patterns().get("Even");
        assertThat(odd.pattern()).isSameAs(even.pattern());
        assertThat(odd.index()).isEqualTo(1);
    }

    @Test
    void inlineBodiesAreFoundBySymbol() {
        Environment environment = read();
        assertThat(environment.inlineBodies()).containsKey("Lib.Trees.twice");
        assertThat(environment.inlineBodies().get("Lib.Trees.twice").parameters()).hasSize(1);
        assertThat(environment.inlineBodies().get("Lib.Trees.thrice")).isNull();
    }

    @Test
    void primitivesAreTheKnownOnes() {
        Environment environment = read();
        assertThat(environment.known().kindOf(environment.known().int32())).isPresent();
        assertThat(environment.module("System").orElseThrow().type("Int32", 0)).containsSame(environment.known().find("System.Int32").orElseThrow());
    }

    @Test
    void otherBytesAreRefused() {
        assertThatThrownBy(() -> InterfaceCodec.read(new byte[] {1, 2, 3})).isInstanceOf(ByteSource.MalformedException.class);
        assertThatThrownBy(() -> InterfaceCodec.read(new byte[0])).isInstanceOf(ByteSource.MalformedException.class);
    }

    @Test
    void damageIsNoticedOrHarmless() {
        Random random = new Random(42);
        for (int i = 0; i < 2000; i++) {
            byte[] damaged = bytes.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            try {
                bytesOf(InterfaceCodec.read(damaged));
            } catch (ByteSource.MalformedException | IllegalStateException | IOException e) {
                assertThat(e.getMessage()).isNotNull();
            }
        }
    }
}
