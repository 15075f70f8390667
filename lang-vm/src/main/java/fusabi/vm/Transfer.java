package fusabi.vm;

import fusabi.heap.Header;
import fusabi.heap.Heap;
import fusabi.heap.ObjectKind;
import fusabi.host.HandleCodec;
import fusabi.host.HostObject;
import fusabi.host.Released;
import fusabi.value.HandleKind;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Copies values into an instance of a changed program: what they refer to comes along, shared and in cycles as it was. A value fits when everything
 * that it refers to does. Nothing is collected meanwhile.
 */
final class Transfer {

    private static final int FUNCTION = SmallKind.FUNCTION.ordinal();
    private static final HandleKind[] HANDLE_KINDS = HandleKind.values();

    private final Interpreter from;
    private final Interpreter to;
    private final Change change;
    private final Image old;
    private final Image changed;
    /** Layouts of the old image: those of the new one, -1 for what does not fit, 0 for what nobody has asked yet. */
    private final int[] layouts;
    /** By index in the old arena: the index in the new one; 0 where there is no copy. */
    private final int[] copies;
    private final Map<Long, Long> handles = new HashMap<>();
    /** Objects of the old arena of which is known that they fit. */
    private final BitSet fitting = new BitSet();
    private final ArrayDeque<Integer> pending = new ArrayDeque<>();

    Transfer(Interpreter from, Interpreter to, Change change) {
        this.from = from;
        this.to = to;
        this.change = change;
        this.old = from.image;
        this.changed = to.image;
        this.layouts = new int[old.layoutTypes.length];
        this.copies = new int[from.heap.arena().length];
    }

    /** The word of a copy; empty when the value does not fit. */
    Optional<Long> copy(long word) {
        return fits(word) ? Optional.of(copied(word)) : Optional.empty();
    }

    // ---- whether it fits

    private boolean fits(long root) {
        BitSet seen = new BitSet();
        if (!fits(root, seen)) {
            pending.clear();
            return false;
        }
        while (!pending.isEmpty()) {
            if (!partsFit(pending.pop(), seen)) {
                pending.clear();
                return false;
            }
        }
        fitting.or(seen);
        return true;
    }

    private boolean partsFit(int index, BitSet seen) {
        long[] arena = from.heap.arena();
        long header = arena[index];
        boolean fit = switch (Header.kind(header)) {
            case DATA -> layout(Header.layout(header)) > 0;
            case CLOSURE -> function(Header.layout(header)) >= 0;
            case PAP, CELL, ARRAY, BOXED -> true;
        };
        for (int i = 1; i <= Header.size(header) && fit; i++) {
            fit = fits(arena[index + i], seen);
        }
        return fit;
    }

    /** Whether the word fits, but for the parts of an object, which are looked at later. */
    private boolean fits(long word, BitSet seen) {
        return switch (Word.top(word)) {
            case Word.POINTER -> {
                int index = Word.low(word);
                if (!fitting.get(index) && !seen.get(index)) {
                    seen.set(index);
                    pending.push(index);
                }
                yield true;
            }
            case Word.HANDLE -> handleFits(from.heap.object(word));
            case Word.NULLARY -> Word.low(word) < 0 || layout(Word.low(word)) > 0;
            case Word.SMALL -> Word.tag(word) == FUNCTION ? function(Word.low(word)) >= 0
                    : Word.tag(word) < SmallKind.FIRST_ENUM || layout(Word.tag(word) - SmallKind.FIRST_ENUM) > 0;
            default -> true;
        };
    }

    private boolean handleFits(Object object) {
        return object != null && !(object instanceof Fiber) && !(object instanceof Released) && !Heap.isWeak(object);
    }

    private int layout(int id) {
        if (layouts[id] == 0) {
            layouts[id] = findLayout(id);
        }
        return layouts[id];
    }

    private int findLayout(int id) {
        RuntimeType type = old.types[old.layoutTypes[id]];
        String symbol = type.descriptor().symbol();
        Integer same = changed.typeSymbols.get(symbol);
        if (same == null || !change.types().test(symbol)) {
            return -1;
        }
        RuntimeType counterpart = changed.types[same];
        int tag = Word.tag(old.layoutPointers[id]);
        String arguments = old.layoutArguments[id];
        int plain = counterpart.firstLayout() + tag;
        int found = arguments.isEmpty() ? plain
                : Optional.ofNullable(changed.instanceLayouts.get(symbol + arguments + tag)).orElse(plain);
        boolean sameShape = found < changed.layoutHeaders.length
                && Header.size(changed.layoutHeaders[found]) == Header.size(old.layoutHeaders[id]);
        return sameShape ? found : -1;
    }

    /** The number of a function in the changed program, or -1. */
    private int function(int id) {
        LinkedFunction function = old.functions[id];
        String symbol = function.prototype().symbol();
        String name = isOfScript(function) ? change.functions().get(symbol) : symbol;
        Integer same = name == null ? null : changed.functionSymbols.get(name);
        if (same == null) {
            return -1;
        }
        LinkedFunction counterpart = changed.functions[same];
        return counterpart.prototype().arity() == function.prototype().arity() && counterpart.prototype().captures() == function.prototype().captures()
                ? same : -1;
    }

    private boolean isOfScript(LinkedFunction function) {
        return function.isWith(old.functions[old.functions.length - 1]);
    }

    // ---- copying

    private long copied(long root) {
        long result = word(root);
        while (!pending.isEmpty()) {
            int index = pending.pop();
            long[] source = from.heap.arena();
            int size = Header.size(source[index]);
            if (Header.kind(source[index]) == ObjectKind.BOXED) {
                to.heap.arena()[copies[index] + 1] = source[index + 1];
            }
            for (int i = 1; i <= size; i++) {
                long part = word(source[index + i]);
                to.heap.arena()[copies[index] + i] = part;
            }
        }
        return result;
    }

    private long word(long word) {
        return switch (Word.top(word)) {
            case Word.POINTER -> Word.pointer(Word.tag(word), object(Word.low(word)));
            case Word.HANDLE -> handles.computeIfAbsent(word, this::handle);
            case Word.NULLARY -> Word.low(word) < 0 ? word : Word.nullary(Word.tag(word), layout(Word.low(word)));
            case Word.SMALL -> small(word);
            default -> word;
        };
    }

    private long small(long word) {
        if (Word.tag(word) == FUNCTION) {
            return Word.small(FUNCTION, function(Word.low(word)));
        }
        return Word.tag(word) < SmallKind.FIRST_ENUM ? word
                : Word.small(SmallKind.FIRST_ENUM + layout(Word.tag(word) - SmallKind.FIRST_ENUM), Word.low(word));
    }

    private int object(int index) {
        if (copies[index] == 0) {
            long header = from.heap.arena()[index];
            ObjectKind kind = Header.kind(header);
            int copy = to.heap.allocateNow(switch (kind) {
                case DATA -> changed.layoutHeaders[layout(Header.layout(header))];
                case CLOSURE -> Header.of(kind, function(Header.layout(header)), Header.size(header));
                case PAP, CELL, ARRAY, BOXED -> header;
            });
            Arrays.fill(to.heap.arena(), copy + 1, copy + 1 + Header.size(header), Word.NULL);
            copies[index] = copy;
            identity(Word.pointer(0, index), Word.pointer(0, copy));
            pending.push(index);
        }
        return copies[index];
    }

    private long handle(long word) {
        Heap heap = to.heap;
        Object object = from.heap.object(word);
        HandleKind kind = HANDLE_KINDS[Word.tag(word)];
        Object copy = switch (object) {
            case StackTrace _ -> new StackTrace();
            default -> kind != HandleKind.OBJECT || object instanceof HostObject ? object
                    : old.nativeTable.codec(object).<Object>map(codec -> relayed(codec, object)).orElse(object);
        };
        long made = heap.handleNow(kind, copy, from.heap.charge(word));
        identity(word, made);
        return made;
    }

    private <T> T relayed(HandleCodec<T> codec, Object object) {
        return Relay.copy(codec, object, this::word);
    }

    /** Hashes by identity stay as they were. */
    private void identity(long word, long copy) {
        int number = from.heap.knownIdentity(word);
        if (number != 0) {
            to.heap.setIdentity(copy, number);
            to.heap.setLastIdentity(Math.max(to.heap.lastIdentity(), from.heap.lastIdentity()));
        }
    }
}
