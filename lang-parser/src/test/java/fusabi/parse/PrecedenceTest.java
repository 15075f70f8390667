package fusabi.parse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PrecedenceTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", quoteCharacter = '§', textBlock = """
            1 + 2 * 3 ⇒ (+ 1 (* 2 3))
            1 - 2 - 3 ⇒ (- (- 1 2) 3)
            2 ** 3 ** 4 ⇒ (** 2 (** 3 4))
            a :: b :: c ⇒ (:: a (:: b c))
            a @ b @ c ⇒ (@ a (@ b c))
            a ^ b ^ c ⇒ (^ a (^ b c))
            a :: b @ c ⇒ (@ (:: a b) c)
            a + b :: c ⇒ (:: (+ a b) c)
            1 ||| 2 &&& 4 ⇒ (&&& (||| 1 2) 4)
            29 &&& 3 <<< 2 ⇒ (<<< (&&& 29 3) 2)
            29 <<< 3 ^^^ 2 ⇒ (<<< 29 (^^^ 3 2))
            1 + 1 <<< 2 ⇒ (<<< (+ 1 1) 2)
            6 &&& 3 = 2 ⇒ (= (&&& 6 3) 2)
            a && b || c && d ⇒ (|| (&& a b) (&& c d))
            a = b && c <> d ⇒ (&& (= a b) (<> c d))
            x |> f |> g ⇒ (|> (|> x f) g)
            f >> g >> h ⇒ (>> (>> f g) h)
            f <| g <| x ⇒ (<| (<| f g) x)
            a, b = c, d ⇒ <a, (= b c), d>
            a || b, c ⇒ <(|| a b), c>
            a <- b, c ⇒ (<- a <b, c>)
            a := b <- c ⇒ (<- (:= a b) c)
            a := !b + 1 ⇒ (:= a (+ (! b) 1))
            f x y ⇒ ((f x) y)
            f x + g y ⇒ (+ (f x) (g y))
            f -1 ⇒ (f -1)
            f - 1 ⇒ (- f 1)
            f-1 ⇒ (- f 1)
            f -x ⇒ (f (~- x))
            -f x ⇒ (~- (f x))
            - 2.0 ** 2.0 ⇒ (** (~- 2.0) 2.0)
            -2.0 ** 2.0 ⇒ (** -2.0 2.0)
            -x.Length ⇒ (~- x.Length)
            !x.Value ⇒ (! x.Value)
            f !x ⇒ (f (! x))
            !f(1) ⇒ (! (f!1))
            f(x).y ⇒ ((f!x)).y
            f (x).y ⇒ (f (x).y)
            f(x)(y) ⇒ ((f!x) y)
            a.B.C ⇒ a.B.C
            a.B(1).C.D ⇒ (((a.B!1)).C).D
            xs[0] ⇒ xs[0]
            f [0] ⇒ (f [0])
            xs.[0].[1] ⇒ xs.[0].[1]
            xs[0][1] ⇒ xs[0][1]
            m[1, 2] ⇒ m[1, 2]
            m.[1.., *] ⇒ m.[1.., ..]
            s.[..2] ⇒ s.[..2]
            s.[1..3] ⇒ s.[1..3]
            x :> obj :?> string ⇒ (:?> (:> x obj) string)
            x :? int && y ⇒ (&& (:? x int) y)
            a = b :> obj ⇒ (:> (= a b) obj)
            upcast f x ⇒ (:> (f x))
            lazy x + 1 ⇒ (+ (lazy x) 1)
            assert f x > 1 ⇒ (> (assert (f x)) 1)
            x + f <| y ⇒ (<| (+ x f) y)
            a +. b *. c ⇒ (+. a (*. b c))
            a .+ b ** c ⇒ (.+ a (** b c))
            a <!> b <?> c ⇒ (<?> (<!> a b) c)
            a @@ b $ c ⇒ ($ (@@ a b) c)
            a >>= b >=> c ⇒ (>=> (>>= a b) c)
            a != b ⇒ (!= a b)
            a % b * c ⇒ (* (% a b) c)
            5 mod 2 + 1 ⇒ (+ (mod 5 2) 1)
            ~~~5 &&& 3 ⇒ (&&& (~~~ 5) 3)
            (+) 1 2 ⇒ ((+ 1) 2)
            (*) 1 2 ⇒ ((* 1) 2)
            ( * ) 1 ⇒ (* 1)
            (~-) 5 ⇒ (~- 5)
            (.. ..) 1 2 ⇒ ((.. .. 1) 2)
            (|Even|_|) 1 ⇒ (|Even|_| 1)
            (a, b : int * int) ⇒ (<a, b> : (int * int))
            id<int> 5 ⇒ (id<int> 5)
            a<b ⇒ (< a b)
            f<a>(b) ⇒ (f<a>!b)
            a < b > c ⇒ (> (< a b) c)
            a.B<int>.C ⇒ (a.B<int>).C
            f x.Y z ⇒ ((f x.Y) z)
            1 + (fun x -> x + 1) 2 ⇒ (+ 1 ((fun x -> (+ x 1)) 2))
            x |> fun y -> y + 1 |> f ⇒ (|> x (fun y -> (|> (+ y 1) f)))
            1 + if a then b else c + d ⇒ (+ 1 (if a b (+ c d)))
            1 + let a = 1 in a * 2 ⇒ (+ 1 (let a = 1 in (* a 2)))
            x, fun y -> y, z ⇒ <x, (fun y -> <y, z>)>
            &x ⇒ (~& x)
            f(?a = 1, b = 2) ⇒ (f!<(?a = 1), (= b 2)>)
            _.Length ⇒ (accessor _.Length)
            _.Foo(1).Bar ⇒ (accessor ((_.Foo!1)).Bar)
            """)
    void bindsLikeFSharp(String text, String expected) {
        assertThat(Sketch.expression(text.strip())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", quoteCharacter = '§', textBlock = """
            a :: b :: c ⇒ (a :: (b :: c))
            a | b, c ⇒ (a | <b, c>)
            a, b as t ⇒ (<a, b> as t)
            a | b as c ⇒ ((a | b) as c)
            a & b :: c ⇒ (a & (b :: c))
            Some x :: rest ⇒ ((Some x) :: rest)
            (x as y, z) ⇒ <(x as y), z>
            (a : int, b) ⇒ <(a : int), b>
            (x :: xs : int list) ⇒ ((x :: xs) : list<int>)
            Some (a, b) ⇒ (Some <a, b>)
            Rect (width = w; height = 1) ⇒ (Rect width = w; height = 1)
            Rect (width = w, height = 1) ⇒ (Rect width = w; height = 1)
            M.DivisibleBy 3 q ⇒ (M.DivisibleBy 3 q)
            { X = 1; A.Y = y } ⇒ {X = 1; A.Y = y}
            [a; _; -1] ⇒ [a; _; -1]
            [| |] ⇒ [||]
            :? string as s ⇒ (:? string as s)
            struct (a, b) ⇒ struct<a, b>
            () ⇒ ()
            'a' | "b" | null | true ⇒ ((('a' | "b") | null) | true)
            """)
    void ordersPatterns(String text, String expected) {
        assertThat(Sketch.pattern(text.strip())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", quoteCharacter = '§', textBlock = """
            int -> string -> unit ⇒ (int -> (string -> unit))
            int * string -> unit ⇒ ((int * string) -> unit)
            int list option ⇒ option<list<int>>
            Map<string, int list> ⇒ Map<string, list<int>>
            (int -> int) list ⇒ list<(int -> int)>
            (int, string) Map ⇒ Map<int, string>
            int[][,] ⇒ int[][,]
            'a :> IDisposable ⇒ ('a when 1)
            'a -> ^b ⇒ ('a -> ^b)
            #seq<int> ⇒ #seq<int>
            struct (int * int) ⇒ struct(int * int)
            {| A: int; B: string |} ⇒ {|A: int; B: string|}
            List<List<List<int>>> ⇒ List<List<List<int>>>
            A.B<int>.C<string> ⇒ A.B.C<int, string>
            float<m/s^2> ⇒ float<(m/s^2)>
            float<kg m> ⇒ float<(kg m)>
            float<kg * m / s> ⇒ float<((kg m)/s)>
            int<a b c> ⇒ int<((a b) c)>
            List<int list> ⇒ List<list<int>>
            float<kg m^2 s^-2> ⇒ float<((kg m^2) s^-2)>
            float<1> ⇒ float<1>
            float</s> ⇒ float<(1/s)>
            float<m^(1/2)> ⇒ float<m^1/2>
            float<'u> ⇒ float<'u>
            _ ⇒ _
            """)
    void readsTypes(String text, String expected) {
        assertThat(Sketch.type(text.strip())).isEqualTo(expected);
    }
}
