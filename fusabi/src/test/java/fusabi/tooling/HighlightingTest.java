package fusabi.tooling;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HighlightingTest {

    /** Each stretch with the first letters of its kind. */
    private static String shown(String text) {
        return Highlighting.of(text).stream()
                .map(each -> each.kind().name().substring(0, 3).toLowerCase() + ":" + text.substring(each.start(), each.end()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void words() {
        assertThat(shown("let rec f x = 1.5")).isEqualTo("key:let key:rec dec:f ope:= num:1.5");
        assertThat(shown("match x with 'a' -> null // why")).isEqualTo("key:match key:with cha:'a' ope:-> key:null com:// why");
        assertThat(shown("(* a (* b *) *) x (*")).isEqualTo("com:(* a (* b *) *) com:(*");
        assertThat(shown("xs |> List.map (fun x -> x)")).isEqualTo("ope:|> pun:. pun:( key:fun ope:-> pun:)");
    }

    @Test
    void types() {
        assertThat(shown("let f (x: int list) : Map<string, 'a> = x")).isEqualTo(
                "key:let dec:f pun:( ope:: typ:int typ:list pun:) ope:: typ:Map ope:< typ:string pun:, typ:'a ope:> ope:=");
        assertThat(shown("type S = A of r: float * int")).isEqualTo("key:type dec:S ope:= key:of ope:: typ:float ope:* typ:int");
        assertThat(shown("member this.M(x: int -> int) = x")).isEqualTo("key:member pun:. dec:M pun:( ope:: typ:int ope:-> typ:int pun:) ope:=");
        assertThat(shown(":? string -> x")).isEqualTo("ope::? typ:string ope:->");
    }

    @Test
    void strings() {
        assertThat(shown("\"a\\n%d\"")).isEqualTo("str:\"a esc:\\n str:%d\"");
        assertThat(shown("printfn \"%d!\"")).isEqualTo("str:\" esc:%d str:!\"");
        assertThat(shown("$\"a{x}b\"")).isEqualTo("str:$\"a pun:{ pun:} str:b\"");
        assertThat(shown("@\"\\n\" \"abc")).isEqualTo("str:@\"\\n\" str:\"abc");
    }

    @Test
    void linesForTheLexer() {
        assertThat(shown("#if DEBUG\nlet x = 1\n#else\nlet y = 2\n#endif")).isEqualTo(
                "dir:#if DEBUG ina:let x = 1 dir:#else key:let dec:y ope:= num:2 dir:#endif");
        assertThat(shown("#load \"a.fsx\"")).isEqualTo("dir:#load str:\"a.fsx\"");
        assertThat(shown("[<Literal>]\nlet X = 1")).isEqualTo("att:[< att:Literal att:>] key:let dec:X ope:= num:1");
        assertThat(shown("let x = \\")).isEqualTo("key:let dec:x ope:= err:\\");
    }

    private static void assertOrdered(String text) {
        int end = 0;
        List<Highlight> highlights = Highlighting.of(text);
        for (Highlight each : highlights) {
            assertThat(each.start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(each.end()).as(text).isGreaterThan(each.start());
            end = each.end();
        }
        assertThat(end).as(text).isLessThanOrEqualTo(text.length());
    }

    @Property(tries = 500)
    void everyTextIsShown(@ForAll String text) {
        assertOrdered(text);
    }

    @Test
    void everyPieceOfAProgramIsShown() {
        Random random = new Random(5);
        for (String program : Programs.all()) {
            assertOrdered(program);
            for (int i = 0; i < 5; i++) {
                int from = random.nextInt(program.length() + 1);
                int to = from + random.nextInt(program.length() + 1 - from);
                assertOrdered(program.substring(from, to));
                assertOrdered(program.substring(0, from) + program.substring(to));
            }
        }
    }
}
