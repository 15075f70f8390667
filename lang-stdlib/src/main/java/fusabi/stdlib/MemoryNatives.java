package fusabi.stdlib;

import fusabi.host.NativeCall;
import fusabi.value.Word;

/** Memory: {@code System.GC} and weak references. */
final class MemoryNatives {

    /** What a collection looks at in the time of a call. */
    private static final int BYTES_A_UNIT = 512;

    private MemoryNatives() {}

    static void define(Natives natives) {
        natives.define("GC.collect", 0, MemoryNatives::collect);
        natives.define("GC.collections", 0, call -> Word.ofInt(call.collections()));
        natives.define("GC.liveBytes", 0, call -> call.ofInt64(call.liveBytes()));
        natives.define("WeakReference.create", 1, call -> call.weak(call.word(0)));
        natives.define("WeakReference.target", 1, call -> call.weakTarget(call.word(0)));
        natives.define("WeakReference.retarget", 2, call -> {
            call.setWeakTarget(call.word(0), call.word(1));
            return Word.UNIT;
        });
    }

    private static long collect(NativeCall call) {
        call.collect();
        call.charge(1 + call.liveBytes() / BYTES_A_UNIT);
        return Word.UNIT;
    }
}
