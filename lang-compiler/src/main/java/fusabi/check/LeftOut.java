package fusabi.check;

import fusabi.source.Diagnostic;
import fusabi.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What F# and .NET have and Fusabi does not, by the names with which scripts reach for it. A name in here that means nothing at its place is
 * refused as what it stands for, rather than as one that does not exist. The list for readers is in {@code docs/LANGUAGE.md}.
 *
 * @param what    the subject of "is not part of Fusabi"
 * @param instead what to use
 */
record LeftOut(String what, String instead) {

    private static final Map<String, LeftOut> BY_NAME = new HashMap<>();

    static {
        put(new LeftOut("query expressions are", "Lists and sequences have functions for it: `filter`, `map`, `sortBy`, `groupBy`, `take`."), "query",
                "IQueryable", "Queryable");
        put(new LeftOut("quotations are", "To pass code on, pass a function."), "Quotations", "QuotationEvaluation");
        put(new LeftOut("expression trees are", "To pass code on, pass a function."), "Expressions");
        put(new LeftOut("type providers are", "Declare the types, and read the data with `Json`, `Csv` or a `Regex`."),
                "JsonProvider", "CsvProvider", "XmlProvider", "HtmlProvider", "SqlDataProvider", "SqlCommandProvider", "SwaggerProvider",
                "OpenApiClientProvider", "WorldBankDataProvider", "FreebaseDataProvider", "TypeProviders", "ProvidedTypes", "TypeProvider");
        put(new LeftOut("reflection is", "Of a type there are its `Name`, its `FullName` and equality."), "Reflection", "FSharpType", "FSharpValue",
                "Activator", "Assembly", "AppDomain", "MethodInfo", "PropertyInfo", "FieldInfo", "MemberInfo", "ParameterInfo", "ConstructorInfo",
                "BindingFlags", "TypeDescriptor");
        put(new LeftOut("pointers are", "Scripts have arrays, and reference cells: `let cell = ref 0`."), "NativeInterop", "NativePtr", "nativeptr",
                "voidptr", "ilsigptr", "IntPtr", "stackalloc", "Marshal", "GCHandle", "SafeHandle", "Unsafe", "MemoryMarshal");
        put(new LeftOut("structs that live on the stack are", "An ordinary struct or class does what they do."), "IsByRefLike", "ByRefLike");
        put(new LeftOut("`Span` and its relatives are", "Use arrays and texts, and slices of them: `data[2..5]`."), "Span", "ReadOnlySpan", "Memory",
                "ReadOnlyMemory");
        put(new LeftOut("threads are", "Concurrent work is an `async { }` or a `MailboxProcessor`; nothing of it runs at the same time."), "Thread",
                "ThreadPool", "ThreadStart", "ParameterizedThreadStart", "ThreadLocal", "Mutex", "Semaphore", "SemaphoreSlim", "ManualResetEvent",
                "ManualResetEventSlim", "AutoResetEvent", "EventWaitHandle", "WaitHandle", "Barrier", "CountdownEvent", "Monitor", "SpinLock",
                "SpinWait", "ReaderWriterLock", "ReaderWriterLockSlim", "SynchronizationContext", "Volatile", "Parallel", "ParallelOptions",
                "BackgroundWorker");
        put(new LeftOut("functions on delegates of any type are", "Functions are put together with `>>`; what listens to an event goes to its `AddHandler`."),
                "Delegate", "MulticastDelegate");
    }

    private static void put(LeftOut part, String... names) {
        List.of(names).forEach(name -> BY_NAME.put(name, part));
    }

    /** What is left out under this name. */
    static Optional<LeftOut> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    Diagnostic at(Span span) {
        return Diagnostic.error("FU0001", what + " not part of Fusabi", span).noting(instead);
    }
}
