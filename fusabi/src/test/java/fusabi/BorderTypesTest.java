package fusabi;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BorderTypesTest {

    private static final Engine ENGINE = Engine.withStandardLibrary();

    private static Instance instance(String text) {
        return ENGINE.load("test.fsx", text).instantiate(RunOptions.defaults().collectingAtEverySafepoint());
    }

    @Test
    void datesAndIdentifiersCross() {
        try (Instance instance = instance("""
                open System
                let nextDay (time: DateTime) = time.AddDays 1.0
                let later (time: DateTimeOffset) = time.AddHours 1.0
                let monthEnd (date: DateOnly) = DateOnly(date.Year, date.Month, 1).AddMonths(1).AddDays(-1)
                let half (span: TimeSpan) = TimeSpan(span.Ticks / 2L)
                let noon (time: TimeOnly) = time.AddHours 12.0
                let same (guid: Guid) = Guid.Parse(guid.ToString())
                let moment = DateTime(2026, 2, 3, 4, 5, 6)
                """)) {
            interface Dates {
                LocalDateTime nextDay(LocalDateTime time);

                OffsetDateTime later(OffsetDateTime time);

                LocalDate monthEnd(LocalDate date);

                Duration half(Duration span);

                LocalTime noon(LocalTime time);

                UUID same(UUID guid);
            }
            Dates dates = instance.bind(Dates.class);
            LocalDateTime time = LocalDateTime.of(2024, 2, 28, 23, 59, 58, 123_456_700);
            assertThat(dates.nextDay(time)).isEqualTo(time.plusDays(1));
            OffsetDateTime offset = time.atOffset(ZoneOffset.ofHoursMinutes(-3, -30));
            assertThat(dates.later(offset)).isEqualTo(offset.plusHours(1));
            assertThat(dates.monthEnd(LocalDate.of(2024, 2, 5))).isEqualTo(LocalDate.of(2024, 2, 29));
            assertThat(dates.half(Duration.ofMillis(-3001))).isEqualTo(Duration.ofNanos(-1_500_500_000));
            assertThat(dates.noon(LocalTime.of(13, 1))).isEqualTo(LocalTime.of(1, 1));
            UUID id = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");
            assertThat(dates.same(id)).isEqualTo(id);
            assertThat(instance.value("moment", Object.class)).isEqualTo(LocalDateTime.of(2026, 2, 3, 4, 5, 6));
            assertThatThrownBy(() -> dates.nextDay(LocalDateTime.of(-5, 1, 1, 0, 0))).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("between the years 1 and 9999");
            assertThatThrownBy(() -> dates.nextDay(null)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("System.DateTime");
        }
    }

    @Test
    void primitiveOptionsAndArraysCross() {
        try (Instance instance = instance("""
                let half n = if n % 2 = 0 then Some (n / 2) else None
                let root (x: float option) = x |> Option.map sqrt
                let longs (a: int64[]) = a |> Array.map (fun x -> x * 1000000007L)
                let bools (a: bool[]) = Array.map not a
                let chars (a: char[]) = Array.rev a
                let bytes (a: byte[]) = a |> Array.map (fun b -> b + 1uy)
                let floats (a: float[]) = Array.sum a
                let grid (n: int) = Array.init n (fun i -> Array.create n i)
                let diagonal (grid: int[][]) = Array.init grid.Length (fun i -> grid[i][i])
                """)) {
            interface Primitives {
                OptionalInt half(int n);

                OptionalDouble root(OptionalDouble x);

                long[] longs(long[] a);

                boolean[] bools(boolean[] a);

                char[] chars(char[] a);

                byte[] bytes(byte[] a);

                double floats(double[] a);

                int[][] grid(int n);

                int[] diagonal(int[][] grid);
            }
            Primitives primitives = instance.bind(Primitives.class);
            assertThat(primitives.half(6)).isEqualTo(OptionalInt.of(3));
            assertThat(primitives.half(7)).isEmpty();
            assertThat(primitives.root(OptionalDouble.of(4))).isEqualTo(OptionalDouble.of(2));
            assertThat(primitives.root(OptionalDouble.empty())).isEmpty();
            assertThat(primitives.longs(new long[] {1, 1L << 40, -5})).containsExactly(1000000007L, (1L << 40) * 1000000007L, -5 * 1000000007L);
            assertThat(primitives.bools(new boolean[] {true, false})).containsExactly(false, true);
            assertThat(primitives.chars("abc".toCharArray())).containsExactly('c', 'b', 'a');
            assertThat(primitives.bytes(new byte[] {-1, 1})).containsExactly(0, 2);
            assertThat(primitives.floats(new double[] {0.5, 2})).isEqualTo(2.5);
            assertThat(primitives.diagonal(primitives.grid(3))).containsExactly(0, 1, 2);
        }
    }

    interface Texts {
        String twice(String text);

        default String fourTimes(String text) {
            return twice(twice(text));
        }

        static String name() {
            return "texts";
        }
    }

    interface MoreTexts extends Texts {
        @Override
        String twice(String text);

        int size(String text);
    }

    interface Transform<T> {
        T apply(T value);
    }

    interface Tripler extends Transform<Integer> {}

    record Box<A, B>(A first, B second) {}

    sealed interface Answer<T, E> {}

    record Ok<T, E>(T value) implements Answer<T, E> {}

    record Error<T, E>(E problem) implements Answer<T, E> {}

    @Test
    void interfacesMayHaveDefaultsParentsAndTypeParameters() {
        try (Instance instance = instance("""
                let twice (text: string) = text + text
                let size (text: string) = text.Length
                let triple (n: int) = 3 * n
                type Box<'a, 'b> = { First: 'a; Second: 'b }
                let swap (box: Box<int, string>) = { First = box.Second; Second = box.First }
                let divide a b = if b = 0 then Error "by zero" else Ok (a / b)
                """)) {
            MoreTexts texts = instance.bind(MoreTexts.class);
            assertThat(texts.fourTimes("ab")).isEqualTo("abababab");
            assertThat(texts.size("abc")).isEqualTo(3);
            assertThat(texts).hasToString("MoreTexts of test.fsx").isEqualTo(texts);
            interface Rest {
                Box<String, Integer> swap(Box<Integer, String> box);

                Answer<Integer, String> divide(int a, int b);
            }
            Rest rest = instance.bind(Rest.class);
            assertThat(rest.swap(new Box<>(1, "x"))).isEqualTo(new Box<>("x", 1));
            assertThat(rest.divide(7, 2)).isEqualTo(new Ok<>(3));
            assertThat(rest.divide(7, 0)).isEqualTo(new Error<>("by zero"));
            assertThat(instance.function("triple", IntUnaryOperator.class).applyAsInt(2)).isEqualTo(6);
            assertThat(instance.function("triple", Tripler.class).apply(2)).isEqualTo(6);
            assertThatThrownBy(() -> instance.function("twice", Tripler.class)).isInstanceOf(BindingException.class)
                    .hasMessageContaining("argument 1: `string` in the script is not `Integer` in Java");
        }
    }

    @Test
    void typeParametersAreWhatJavaSays() {
        try (Instance instance = instance("""
                let first (xs: 'a list) = List.head xs
                let pair x y = x, y
                let apply f x = f x
                """)) {
            interface Generic {
                LocalDate first(List<LocalDate> dates);

                Map.Entry<Set<Integer>, int[]> pair(Set<Integer> numbers, int[] more);

                Map<String, Double> apply(UnaryOperator<Map<String, Double>> change, Map<String, Double> prices);
            }
            Generic generic = instance.bind(Generic.class);
            LocalDate day = LocalDate.of(2024, 2, 29);
            assertThat(generic.first(List.of(day))).isEqualTo(day);
            assertThat(generic.pair(Set.of(1), new int[] {2, 3}).getKey()).containsExactly(1);
            assertThat(generic.pair(Set.of(1), new int[] {2, 3}).getValue()).containsExactly(2, 3);
            assertThat(generic.apply(prices -> Map.of("b", prices.get("a") * 2), Map.of("a", 1.5))).containsExactly(Map.entry("b", 3.0));
            interface Locales {
                Locale first(List<Locale> all);
            }
            assertThatThrownBy(() -> instance.bind(Locales.class)).isInstanceOf(BindingException.class)
                    .hasMessageContaining("`Locale` stands for no script type of its own");
        }
    }

    @Test
    void longsOfAnySizeAndTextsCross() {
        try (Instance instance = instance("""
                let add (a: int64) (b: int64) = a + b
                let shout (text: string) = if isNull text then null else text.ToUpper()
                let letter (c: char) (yes: bool) = if yes then System.Char.ToUpper c else c
                let mutable seen = 0
                let see (n: int) = seen <- n
                """)) {
            interface Plain {
                long add(long a, long b);

                String shout(String text);

                char letter(char c, boolean yes);

                void see(int n);

                int seen();
            }
            Plain plain = instance.bind(Plain.class);
            assertThat(plain.add(1, 2)).isEqualTo(3);
            assertThat(plain.add(Long.MAX_VALUE, Long.MIN_VALUE)).isEqualTo(-1);
            assertThat(plain.add(1L << 46, 1L << 46)).isEqualTo(1L << 47);
            assertThat(plain.shout("a")).isEqualTo("A");
            assertThat(plain.shout(null)).isNull();
            assertThat(plain.letter('x', true)).isEqualTo('X');
            plain.see(7);
            assertThat(plain.seen()).isEqualTo(7);
        }
    }

    @Test
    void partsOfValuesAreSeen() {
        try (Instance instance = instance("""
                type Shape = Circle of radius: float | Square of float | Empty
                type Order = { Name: string; Lines: (string * int) list; Shape: Shape }
                let order = { Name = "x"; Lines = ["a", 1]; Shape = Circle 1.5 }
                let empty = Empty
                let pair = (1, "b")
                """)) {
            Value order = instance.value("order");
            assertThat(order.fields()).containsExactly("Name", "Lines", "Shape");
            assertThat(order.field("Name")).isEqualTo("x");
            Value shape = (Value) order.field("Shape");
            assertThat(shape.caseName()).isEqualTo("Circle");
            assertThat(shape.field("radius")).isEqualTo(1.5);
            assertThat(((Value) ((List<?>) order.field("Lines")).getFirst()).field("Item2")).isEqualTo(1);
            assertThat(instance.value("empty").caseName()).isEqualTo("Empty");
            assertThat(instance.value("empty").fields()).isEmpty();
            assertThat(instance.value("pair").fields()).containsExactly("Item1", "Item2");
            assertThatThrownBy(() -> order.field("Nam")).isInstanceOf(BindingException.class).hasMessage("`Order` has no `Nam`; it has Name, Lines, Shape.");
            assertThatThrownBy(order::caseName).isInstanceOf(BindingException.class).hasMessageContaining("`Order` is no union");
        }
    }

    // ---- types of the host

    enum Status { OPEN, PAID_LATE }

    record Line(String article, int quantity) {}

    sealed interface Payment {}

    record Card(String number) implements Payment {}

    record Cash() implements Payment {}

    record Order(String customer, List<Line> lines, Status status, Optional<Payment> payment, LocalDate due, Map<String, Order> parts) {}

    interface Shop {
        Order find(int number);

        double total(Order order, UnaryOperator<Line> change);
    }

    private static final Shop SHOP = new Shop() {
        @Override
        public Order find(int number) {
            return new Order("Ann", List.of(new Line("pen", number)), Status.PAID_LATE, Optional.of(new Card("12")), LocalDate.of(2026, 1, 2),
                    Map.of());
        }

        @Override
        public double total(Order order, UnaryOperator<Line> change) {
            return order.lines().stream().map(change).mapToDouble(Line::quantity).sum();
        }
    };

    @Test
    void hostsDeclareTheirTypes() {
        Engine engine = ENGINE.with(HostModule.named("Shop").types(Order.class).functions(Shop.class, SHOP).documented("total", "The sum."));
        try (Instance instance = engine.load("test.fsx", """
                open Shop
                let double line = { line with Quantity = line.Quantity * 2 }
                let run () =
                    let order = Shop.find 4
                    match order.Status, order.Payment with
                    | PaidLate, Some (Card number) -> Shop.total order double + float number
                    | Open, _ | _ -> 0.0
                let pay order = { order with Payment = Some Cash; Status = Open; Parts = Map.ofList ["old", order] }
                """).instantiate(RunOptions.defaults().collectingAtEverySafepoint())) {
            assertThat(instance.call("run")).isEqualTo(20.0);
            interface Pay {
                Order pay(Order order);
            }
            Order order = SHOP.find(1);
            assertThat(instance.bind(Pay.class).pay(order)).isEqualTo(
                    new Order("Ann", order.lines(), Status.OPEN, Optional.of(new Cash()), order.due(), Map.of("old", order)));
        }
    }

    @Test
    void whatCannotBeDeclaredIsSaid() {
        record Odd(Thread thread) {}
        assertThatThrownBy(() -> ENGINE.with(HostModule.named("A").types(Odd.class))).isInstanceOf(BindingException.class)
                .hasMessageContaining("`thread` of the Java record `Odd`: No F# type stands for `Thread`");
        assertThatThrownBy(() -> ENGINE.with(HostModule.named("A").types(String.class))).isInstanceOf(BindingException.class)
                .hasMessageContaining("`String` is no record");
        assertThatThrownBy(() -> ENGINE.with(HostModule.named("A").types(Box.class))).isInstanceOf(BindingException.class)
                .hasMessageContaining("`Box` is generic");
    }

    @Test
    void parametersMayBeNamed() {
        Engine engine = ENGINE.with(HostModule.named("Math2").function("scale", "by: float -> value: float -> float", call -> call.number(0) * call.number(1)));
        try (Instance instance = engine.load("test.fsx", "let x = Math2.scale 2.0 4.0").instantiate()) {
            assertThat(instance.value("x", Object.class)).isEqualTo(8.0);
        }
    }

    // ---- mistakes of the host

    record Picky(int value) {
        Picky {
            if (value < 0) {
                throw new IllegalStateException("negative");
            }
        }
    }

    @Test
    void mistakesOfTheHostAreNamed() {
        Engine engine = ENGINE.with(HostModule.named("Host")
                .function("wrong", "unit -> float", _ -> "text")
                .function("nothing", "unit -> int", _ -> null));
        try (Instance instance = engine.load("test.fsx", """
                type Picky = { Value: int }
                let wrong () = Host.wrong ()
                let nothing () = Host.nothing ()
                let picky n = { Value = n }
                let total (items: int list) = List.sum items
                """).instantiate()) {
            assertThatThrownBy(() -> instance.call("wrong")).isInstanceOf(ScriptException.class)
                    .hasMessageStartingWith("The host function `wrong` gave a String, but its result is `float`: java.lang.String is no java.lang.Number");
            assertThatThrownBy(() -> instance.call("nothing")).isInstanceOf(ScriptException.class)
                    .hasMessage("The host function `nothing` gave null, but its result is `int`: null is given where a number is wanted.");
            interface Pick {
                Picky picky(int n);
            }
            assertThat(instance.bind(Pick.class).picky(1)).isEqualTo(new Picky(1));
            assertThatThrownBy(() -> instance.bind(Pick.class).picky(-1)).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("`Picky` refuses the script's values").hasRootCauseMessage("negative");
            assertThatThrownBy(() -> instance.call("total", List.of("a"))).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Argument 1 does not fit the script's type: java.lang.String is no");
            assertThatThrownBy(() -> instance.bind(Payment.class)).isInstanceOf(BindingException.class).hasMessageContaining("sealed");
        }
    }
}
