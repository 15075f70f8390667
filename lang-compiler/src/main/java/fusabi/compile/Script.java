package fusabi.compile;

import fusabi.bytecode.Chunk;
import fusabi.resolve.ModuleContents;
import fusabi.resolve.Scope;
import fusabi.resolve.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A compiled script.
 *
 * @param chunk    its code
 * @param declared what it and the files it loads declare at their top level, with types: what a host may ask for
 * @param result   where the value of its last line is, if that is an expression and the script is part of a dialogue
 * @param answers  where the values of all its expressions are that stand outside of modules, in order, if it is part of a dialogue
 * @param opened   what scripts that follow see because this one opens it, or has a module by another name
 */
public record Script(Chunk chunk, ModuleContents declared, Optional<Value> result, List<Value> answers, UnaryOperator<Scope> opened) {}
