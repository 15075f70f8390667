package fusabi;

import fusabi.host.LimitExceeded;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Members of a script's types, called by name. */
class MembersTest {

    private static final Instance INSTANCE = Engine.withStandardLibrary().load("members.fsx", """
            type IShape =
                abstract Area: unit -> float
            [<AbstractClass>]
            type Animal(name: string) =
                member _.Name = name
                abstract Sound: string
                default _.Sound = "..."
                abstract Say: int -> string
                member a.Twice() = a.Say 2
            type Dog(name) =
                inherit Animal(name)
                let mutable age = 1
                override _.Sound = "wuff"
                override d.Say times = String.replicate times d.Sound
                member _.Age with get () = age and set value = age <- value
                member _.Add(n: int) = age + n
                member _.Add(n: string) = n + string age
                member _.Add(n: int, m: int) = age + n + m
                member _.Curried (a: int) (b: int) = a - b
                member _.Item with get (i: int) = i * 10
                member private _.Hidden = 1
                member _.Fails() : int = failwith "no"
                member _.Forever() : unit = while true do ()
                member _.Apply(f: int -> int, xs: int list) = List.map f xs
                member d.Self = d
                interface IShape with
                    member _.Area() = 2.5
            type Box<'T>(item: 'T) =
                member _.Item = item
                member _.With(other: 'T) = [ item; other ]
            type Point = { X: float; Y: float } with
                member p.Length = sqrt (p.X * p.X + p.Y * p.Y)
                member p.Plus(q: Point) = { X = p.X + q.X; Y = p.Y + q.Y }
            type Light = On | Off with
                member l.Flipped = match l with On -> Off | Off -> On
            let dog = Dog("Rex")
            let animal = dog :> Animal
            let shape = dog :> IShape
            let box = Box 3
            let point = { X = 3.0; Y = 4.0 }
            let light = On
            let twice n = n * 2
            let nothing: Dog = Unchecked.defaultof<Dog>
            """).instantiate(RunOptions.defaults().withFuel(1_000_000));

    @AfterAll
    static void close() {
        INSTANCE.close();
    }

    private static Object invoke(String value, String member, Object... arguments) {
        return INSTANCE.value(value).invoke(member, arguments);
    }

    @Test
    void methodsAndProperties() {
        assertThat(invoke("dog", "Add", 4)).isEqualTo(5);
        assertThat(invoke("dog", "Add", "age ")).isEqualTo("age 1");
        assertThat(invoke("dog", "Add", 1, 2)).isEqualTo(4);
        assertThat(invoke("dog", "Curried", 7, 2)).isEqualTo(5);
        assertThat(invoke("dog", "Item", 4)).isEqualTo(40);
        assertThat(invoke("dog", "Name")).isEqualTo("Rex");
        assertThat(invoke("dog", "Age", 5)).isNull();
        assertThat(invoke("dog", "Age")).isEqualTo(5);
        assertThat(invoke("dog", "Age", 1)).isNull();
        assertThat(invoke("point", "Length")).isEqualTo(5.0);
        assertThat(invoke("point", "Plus", INSTANCE.value("point"))).hasToString("{ X = 6.0\n  Y = 8.0 }");
        assertThat(((Value) invoke("light", "Flipped")).caseName()).isEqualTo("Off");
        assertThat(((Value) ((Value) invoke("dog", "Self")).invoke("Self")).invoke("Say", 1)).isEqualTo("wuff");
    }

    @Test
    void whatTheClassOverridesIsCalled() {
        assertThat(invoke("animal", "Sound")).isEqualTo("wuff");
        assertThat(invoke("animal", "Say", 3)).isEqualTo("wuffwuffwuff");
        assertThat(invoke("dog", "Twice")).isEqualTo("wuffwuff");
        assertThat(invoke("shape", "Area")).isEqualTo(2.5);
        assertThat(invoke("dog", "Area")).isEqualTo(2.5);
        assertThat(invoke("dog", "ToString")).asString().contains("Dog");
    }

    @Test
    void typesAreThoseOfTheObject() {
        assertThat(invoke("box", "Item")).isEqualTo(3);
        assertThat(invoke("box", "With", 4)).isEqualTo(List.of(3, 4));
        assertThatThrownBy(() -> invoke("box", "With", "a")).isInstanceOf(BindingException.class);
        assertThat(invoke("dog", "Apply", INSTANCE.value("twice"), List.of(1, 2))).isEqualTo(List.of(2, 4));
    }

    @Test
    void whatIsWrongIsSaid() {
        assertThatThrownBy(() -> invoke("dog", "Ad", 1)).isInstanceOf(BindingException.class)
                .hasMessage("`Dog` has no member `Ad`; it has Add, Age, Apply, Area, Curried, Fails, Forever, Item, ….");
        assertThatThrownBy(() -> invoke("dog", "Hidden")).isInstanceOf(BindingException.class);
        assertThatThrownBy(() -> invoke("dog", "Name", 1)).hasMessage("`Dog.Name` does not take this argument: it is `string`.");
        assertThatThrownBy(() -> invoke("dog", "Add", 1, 2, 3)).hasMessageContaining("does not take these 3 arguments");
        assertThatThrownBy(() -> invoke("nothing", "Name")).hasMessage("null has no members.");
        assertThatThrownBy(() -> invoke("dog", "Fails")).isInstanceOf(ScriptException.class).hasMessageContaining("no");
        assertThatThrownBy(() -> invoke("dog", "Forever")).isInstanceOf(LimitExceeded.class);
        assertThat(invoke("dog", "Age")).isEqualTo(1);
    }
}
