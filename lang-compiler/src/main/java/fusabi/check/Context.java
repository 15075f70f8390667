package fusabi.check;

import fusabi.core.Variable;
import fusabi.resolve.Item;
import fusabi.resolve.ModuleContents;
import fusabi.resolve.Scope;
import fusabi.resolve.Value;
import fusabi.syntax.Expression;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import java.util.Optional;

/**
 * What an expression sees around it.
 *
 * @param scope         the names
 * @param module        the module being declared
 * @param type          the type whose members are being checked
 * @param base          what {@code base} means: the receiver and its base class
 * @param typeVariables names of type variables
 * @param block         the comprehension or computation expression whose statement this is
 * @param topLevel      whether statements stand at the top level of a module
 * @param handler       whether this is run while an exception is being handled: in a rule of {@code try … with}, and in no function inside it
 * @param outside       the names around the innermost lambda or local function
 */
record Context(
        Scope scope, ModuleContents module, Optional<TypeDefinition> type, Optional<BaseObject> base, TypeVariables typeVariables,
        Optional<Block> block, boolean topLevel, boolean handler,
        Optional<Scope> outside) {

    /** The receiver seen as its base class. */
    record BaseObject(String name, Variable self, Type type) {}

    /** What {@code yield} and {@code return} mean here. */
    interface Block {
        /** Checks {@code yield}, {@code yield!}, {@code return}, {@code return!} or another statement that only such a block has. */
        Code statement(Expression expression, Context context);
    }

    Context with(Scope other) {
        return new Context(other, module, type, base, typeVariables, block, topLevel, handler, outside);
    }

    Context with(Value value) {
        return with(scope.with(value));
    }

    Context with(String name, Item item) {
        return with(scope.with(name, item));
    }

    Context with(TypeVariables other) {
        return new Context(scope, module, type, base, other, block, topLevel, handler, outside);
    }

    /** Inside a declaration that may name type variables of its own. */
    Context withOwnTypeVariables() {
        return with(new TypeVariables(typeVariables));
    }

    Context in(TypeDefinition definition) {
        return new Context(scope, module, Optional.of(definition), base, typeVariables, block, topLevel, handler, outside);
    }

    Context in(ModuleContents other) {
        return new Context(scope, other, type, base, typeVariables, block, topLevel, handler, outside);
    }

    Context withBase(BaseObject other) {
        return new Context(scope, module, type, Optional.of(other), typeVariables, block, topLevel, handler, outside);
    }

    Context in(Block other) {
        return new Context(scope, module, type, base, typeVariables, Optional.of(other), topLevel, handler, outside);
    }

    /** Inside an expression: no longer a block's own statement. */
    Context outsideBlock() {
        return block.isEmpty() ? this : new Context(scope, module, type, base, typeVariables, Optional.empty(), topLevel, handler, outside);
    }

    Context handling(boolean now) {
        return handler == now ? this : new Context(scope, module, type, base, typeVariables, block, topLevel, now, outside);
    }

    /** Inside a lambda or local function that stands in {@code around}. */
    Context inside(Context around) {
        return new Context(scope, module, type, base, typeVariables, block, topLevel, handler, Optional.of(around.scope));
    }

    Context nested() {
        return topLevel ? new Context(scope, module, type, base, typeVariables, block, false, handler, outside) : this;
    }

    Context atTopLevel() {
        return new Context(scope, module, type, base, typeVariables, block, true, handler, outside);
    }
}
