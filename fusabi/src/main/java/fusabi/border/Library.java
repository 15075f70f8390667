package fusabi.border;

import fusabi.bytecode.WellKnown;
import fusabi.host.NativeCall;
import fusabi.value.Word;

/** Functions of the script library that conversions call: those of {@code HostValues}. */
enum Library {
    SEQUENCE_TO_ARRAY("sequenceToArray"),
    RESIZE_ARRAY("resizeArray"),
    MAP_TO_ARRAY("mapToArray"),
    MAP_OF_ARRAY("mapOfArray"),
    SET_OF_ARRAY("setOfArray"),
    HASH_SET_OF_ARRAY("hashSetOfArray"),
    DICTIONARY_TO_ARRAY("dictionaryToArray"),
    DICTIONARY_OF_ARRAY("dictionaryOfArray"),
    TICKS_OF_DATE_TIME("ticksOfDateTime"),
    DATE_TIME_OF_TICKS("dateTimeOfTicks"),
    TICKS_OF_TIME_SPAN("ticksOfTimeSpan"),
    TIME_SPAN_OF_TICKS("timeSpanOfTicks"),
    DAY_OF_DATE_ONLY("dayOfDateOnly"),
    DATE_ONLY_OF_DAY("dateOnlyOfDay"),
    TICKS_OF_TIME_ONLY("ticksOfTimeOnly"),
    TIME_ONLY_OF_TICKS("timeOnlyOfTicks"),
    TICKS_OF_DATE_TIME_OFFSET("ticksOfDateTimeOffset"),
    MINUTES_OF_DATE_TIME_OFFSET("minutesOfDateTimeOffset"),
    DATE_TIME_OFFSET_OF_TICKS("dateTimeOffsetOfTicks"),
    TEXT_OF_GUID("textOfGuid"),
    GUID_OF_TEXT("guidOfText"),
    HOST_EXCEPTION("hostException");

    private static final String MODULE = "FSharp.Core.CompilerServices.HostValues.";
    private static final String HOST_FUNCTIONS = "FSharp.Core.CompilerServices.HostFunctions.";
    /** How many parameters a Java function may have that a script calls. */
    static final int MAX_PARAMETERS = 8;

    private final String symbol;

    Library(String name) {
        this.symbol = MODULE + name;
    }

    /** Calls it; the arguments must be kept, the result is not. */
    long call(NativeCall call, long... arguments) {
        return call.invoke(function(call, symbol), arguments);
    }

    /** The library's empty list. */
    static long emptyList(NativeCall call) {
        return call.newObject(WellKnown.LIST, 0);
    }

    /** A script function of some parameters that calls the Java object of the handle, which is kept. */
    static long hostFunction(NativeCall call, int parameters, long handle) {
        return call.partial(function(call, MODULE + "call" + parameters), handle);
    }

    /** A computation that waits for the answer to the question of the handle, which is kept. */
    static long waiting(NativeCall call, long question) {
        return call.invoke(function(call, HOST_FUNCTIONS + "waiting"), question);
    }

    private static long function(NativeCall call, String symbol) {
        return call.function(symbol).orElseThrow(() -> new IllegalStateException("the library has no " + symbol));
    }

    /** Whether the word is null or unit. */
    static boolean isNothing(long word) {
        return word == Word.NULL || word == Word.UNIT;
    }
}
