package fusabi.benchmarks;

import java.util.List;

/** Programs over strings. */
final class TextTwins {

    private static final String TEXT = "the quick brown fox jumps over the lazy dog ";

    private TextTwins() {}

    static List<Twin> all() {
        return List.of(
                new Twin("building", """
                        let builder = System.Text.StringBuilder ()
                        for i in 1 .. 100000 do
                            builder.Append(i).Append(',') |> ignore
                        printfn "%d" (builder.ToString().Length)
                        """, TextTwins::building),
                new Twin("reading", """
                        let text = String.replicate 20000 "the quick brown fox jumps over the lazy dog "
                        let mutable vowels = 0
                        for i in 0 .. text.Length - 1 do
                            match text.[i] with
                            | 'a' | 'e' | 'i' | 'o' | 'u' -> vowels <- vowels + 1
                            | _ -> ()
                        printfn "%d" vowels
                        """, TextTwins::reading));
    }

    private static int building() {
        StringBuilder builder = new StringBuilder();
        for (int i = 1; i <= 100_000; i++) {
            builder.append(i).append(',');
        }
        return builder.toString().length();
    }

    private static int reading() {
        String text = TEXT.repeat(20_000);
        int vowels = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case 'a', 'e', 'i', 'o', 'u' -> vowels++;
                default -> { }
            }
        }
        return vowels;
    }
}
