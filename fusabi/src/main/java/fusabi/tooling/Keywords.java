package fusabi.tooling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** F#'s keywords, each with what it does and, where one line can show it, an example. */
final class Keywords {

    /** A keyword and a sentence; below, indented, an entry and its answer. */
    private static final String TABLE = """
            abstract: Declares a member that types which inherit or implement give a body.
            and: Goes on with a group of functions or types that use each other.
            as: Gives a name to all that a pattern matches, or to the object in a type.
                > match [1; 2] with (first :: _) as all -> first, all | [] -> 0, []
                val it: int * int list = (1, [1; 2])
            assert: Raises an exception when the condition is false.
            base: The object, seen as the type that it inherits from.
            begin: Opens a block that `end` closes; indentation mostly does.
            default: Gives an abstract member the body that it has unless it is overridden.
            do: Begins the body of a loop, or what is done for its effect only.
                > for word in ["tea"; "milk"] do printfn "%s" word
                tea
                milk
                val it: unit = ()
            done: Closes a block that `do` has opened; indentation mostly does.
            downcast: Sees a value as the derived type that is expected; `:?>` names the type.
            downto: Counts downwards in a `for`.
                > for i = 2 downto 1 do printfn "%d" i
                2
                1
                val it: unit = ()
            elif: Another condition of an `if`.
                > let n = 0 in if n < 0 then "below" elif n = 0 then "zero" else "above"
                val it: string = "zero"
            else: What an `if` gives when no condition holds.
            end: Closes a block that `begin`, `struct` or `class` has opened.
            exception: Declares an exception, which is raised and matched like a case of a union.
                > exception Sold of item: string
                exception Sold of item: string
            extern: Declares a function of the host; only libraries do.
            false: The truth value that is not true.
            finally: What is done at the end of a `try`, also when it ends with an exception.
            for: Does something for each value of a list, an array, a range or a sequence.
                > [for i in 1 .. 3 do i * i]
                val it: int list = [1; 4; 9]
            fun: A function without a name.
                > List.map (fun x -> x + 1) [1; 2]
                val it: int list = [2; 3]
            function: A function without a name that matches its argument.
                > Some 3 |> function Some n -> n | None -> 0
                val it: int = 3
            if: Chooses by a condition. It has a value; both branches have its type.
                > if 1 < 2 then "less" else "more"
                val it: string = "less"
            in: Stands between the range or the definition and what it holds for.
            inherit: Says which type a class goes on with.
            inline: Puts the function's body where it is called, so that it works for each type that has its operators.
            interface: Declares what types have to offer, or begins how a type offers it.
            internal: Can be used in the same program only.
            lazy: A value that is computed when `.Value` asks for it the first time.
                > (lazy (6 * 7)).Value
                val it: int = 42
            let: Gives a name to a value, or to a function when there are parameters.
                > let twice x = x * 2
                val twice: x: int -> int
            match: Compares a value with patterns and takes the first rule that fits. You are told which values no rule covers.
                > match [1; 2] with [] -> "none" | [x] -> "one" | _ -> "many"
                val it: string = "many"
            member: Declares a method or a property of a type.
            module: Names a group of definitions.
            mutable: A variable, which `<-` changes.
            namespace: Names a group of types and modules; in files that are loaded.
            new: Makes an object, or declares another constructor.
            null: The reference to nothing of .NET's types; in F# an `option` says the same, and cannot be overlooked.
            of: Says what a case of a union carries.
            open: Lets the names of a module or namespace be used without it.
            override: Gives an inherited member another body.
            private: Can be used in the same module or type only.
            public: Can be used everywhere, as what says nothing else.
            rec: Lets a function call itself, or the types and values of a module use each other.
                > let rec sum xs = match xs with [] -> 0 | x :: rest -> x + sum rest
                val sum: xs: int list -> int
            return: Gives the result of a computation such as `async`.
            static: Declares a member of the type rather than of its objects.
            struct: A tuple, record or type that is a value rather than a reference.
            then: What an `if` gives when the condition holds.
            to: Counts upwards in a `for`.
                > for i = 1 to 2 do printfn "%d" i
                1
                2
                val it: unit = ()
            true: The truth value that is true.
            try: Catches exceptions, by the rules behind `with`, or does what stands behind `finally` in any case.
                > try int "12a" with _ -> 0
                val it: int = 0
            type: Declares a record, a union, a class, an interface, an abbreviation or a unit of measure.
                > type Price = { Amount: float }
                type Price =
                  { Amount: float }
            upcast: Sees a value as the base type that is expected; `:>` names the type.
            use: As `let`, and disposes of the value at the end of the block.
            val: Declares a field of a class, or in an answer what a value is.
            when: A condition that a rule of a `match` has besides.
                > match 5 with n when n > 3 -> "large" | _ -> "small"
                val it: string = "large"
            while: Does something as long as a condition holds.
            with: Stands before the rules of a `match` or `try`, and before what differs in a copy of a record.
            yield: Gives a value of a sequence, list or array; mostly it can be left out.
                > [yield 1; yield! [2; 3]]
                val it: int list = [1; 2; 3]
            """;

    private static final int INDENTATION = 4;
    private static final Map<String, String> ALL = parsed();

    private Keywords() {}

    private static Map<String, String> parsed() {
        Map<String, String> all = new LinkedHashMap<>();
        String[] name = {""};
        TABLE.lines().forEach(line -> {
            int colon = line.indexOf(": ");
            if (!line.startsWith(" ")) {
                name[0] = line.substring(0, colon);
                all.put(name[0], line.substring(colon + 2));
            } else {
                all.merge(name[0], line.substring(INDENTATION), (text, more) -> text + "\n" + more);
            }
        });
        return all;
    }

    /** In the order of the alphabet. */
    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /** What it does, in a sentence; empty for what is no keyword. */
    static String summary(String name) {
        return text(name).map(text -> text.lines().findFirst().orElseThrow()).orElse("");
    }

    /** What it does, and behind that an example: an entry behind {@code >}, and its answer. */
    static Optional<String> text(String name) {
        return Optional.ofNullable(ALL.get(name));
    }
}
