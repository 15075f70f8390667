package fusabi;

import fusabi.bytecode.Chunk;
import fusabi.bytecode.Instruction;
import fusabi.bytecode.Opcode;
import fusabi.bytecode.Prototype;
import fusabi.compile.Script;
import fusabi.resolve.Item;
import fusabi.resolve.ModuleContents;
import fusabi.resolve.Value;
import fusabi.resolve.Value.Storage;
import fusabi.value.Word;
import fusabi.vm.Instance;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Values of a session whose names mean something else now. Those that no code can come to any more are let go: {@code it}, above all. */
final class Shadowed {

    /** The globals that code may read which has been linked and may run again. */
    private final Set<String> read = new HashSet<>();
    /** Of the latest script, those that the ones behind them have taken the name from. */
    private List<Value> answers = List.of();

    /** The functions of a chunk may be called as long as the session is there; what it does at its top level is done once. */
    void read(Chunk chunk) {
        read(chunk, function -> !function.symbol().equals(chunk.entry()));
    }

    /** Also what a chunk does at its top level may be done again. */
    void readAgain(Chunk chunk) {
        read(chunk, function -> function.symbol().equals(chunk.entry()));
    }

    private void read(Chunk chunk, Predicate<Prototype> which) {
        chunk.functions().stream().filter(which).forEach(function -> {
            for (long word : function.code()) {
                if (Opcode.of(word) == Opcode.GET_GLOBAL) {
                    read.add(chunk.globalReferences().get(Instruction.c(word)));
                }
            }
        });
    }

    /** Lets go of what {@code script} declares anew, and of the answers of the one before it. */
    void letGo(ModuleContents before, Script script, Instance vm) {
        script.declared().items().forEach((name, item) -> {
            if (before.items().get(name) instanceof Item.OfValue(var value) && !item.equals(before.items().get(name))) {
                letGo(value, vm);
            }
        });
        answers.forEach(value -> letGo(value, vm));
        // The last one is called `it` and may be asked for.
        answers = script.answers().isEmpty() ? List.of() : script.answers().subList(0, script.answers().size() - 1);
    }

    private void letGo(Value value, Instance vm) {
        if (value.storage() instanceof Storage.Global(var symbol) && !read.contains(symbol)) {
            vm.setGlobal(symbol, Word.NULL);
        }
    }
}
