package fusabi.repl;

import fusabi.Engine;
import fusabi.Program;
import fusabi.repl.interactive.LimitSetting;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import fusabi.vm.Limits;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What {@code fus run} is asked for.
 *
 * @param file       the script's name, as it was given
 * @param text       the script itself, where it was given instead of a file
 * @param arguments  the script's
 * @param limits     what it may take
 * @param trusted    whose compiled programs are run, and nothing else; anybody's when there are none
 * @param given      all that was said
 * @param format     for whom is written what was asked for besides
 */
record Job(String file, Optional<String> text, List<String> arguments, Limits limits, List<PublicKey> trusted, Given given, Format format) {

    private static final String EXPRESSION_NAME = "-e";

    static Job of(Given given) {
        List<String> expressions = given.values(RunCommand.EXPRESSION);
        List<String> words = given.words();
        if (expressions.isEmpty() && words.isEmpty()) {
            throw given.misuse("FILE is missing");
        }
        Limits limits = limits(given);
        List<PublicKey> trusted = trusted(given);
        if (expressions.isEmpty()) {
            String file = words.getFirst();
            return new Job(file, Optional.empty(), words.subList(1, words.size()), limits, trusted, given, Format.of(given)).checked();
        }
        return new Job(EXPRESSION_NAME, Optional.of(String.join("\n", expressions)), words, limits, trusted, given, Format.of(given)).checked();
    }

    private Job checked() {
        if (isWatched() && text.isPresent()) {
            throw given.misuse(RunCommand.WATCH + " needs a file to watch");
        }
        if (isWatched() && file.equals(ScriptFile.STANDARD_INPUT)) {
            throw given.misuse(RunCommand.WATCH + " cannot watch standard input");
        }
        if (!trusted.isEmpty() && text.isPresent()) {
            throw given.misuse(RunCommand.TRUST + " runs only compiled programs");
        }
        return this;
    }

    /** What {@code --limits} say. */
    static Limits limits(Given given) {
        Limits limits = Limits.unlimited();
        for (String word : given.values(RunCommand.LIMITS)) {
            for (String setting : word.split(",", -1)) {
                int equals = setting.indexOf('=');
                String name = equals < 0 ? setting : setting.substring(0, equals);
                LimitSetting limit = Arrays.stream(LimitSetting.values()).filter(each -> each.word().equals(name)).findFirst()
                        .orElseThrow(() -> given.misuse("there is no limit '" + name + "'; the limits are " + String.join(", ", LimitSetting.words())
                                + Guess.didYouMean(name, LimitSetting.words(), "")));
                if (equals < 0) {
                    throw given.misuse("the limit '" + name + "' needs an amount, as in " + limit.assigned());
                }
                limits = limit.set(limits, setting.substring(equals + 1))
                        .orElseThrow(() -> given.misuse("'" + setting.substring(equals + 1) + "' is no amount for the limit '" + name + "'; write it as in "
                                + limit.assigned()));
            }
        }
        return limits;
    }

    private static List<PublicKey> trusted(Given given) {
        List<PublicKey> keys = new ArrayList<>();
        for (String file : given.values(RunCommand.TRUST)) {
            try {
                keys.add(Keys.trusted(file));
            } catch (Keys.NoKeyException e) {
                throw given.misuse(e.getMessage());
            }
        }
        return keys;
    }

    boolean isWatched() {
        return given.has(RunCommand.WATCH);
    }

    /** Where its program is kept for the next run: that of a script in a file, of which nothing is asked but to be run. */
    Optional<KeptProgram> kept() {
        return text.isEmpty() && given.options().isEmpty() ? KeptProgram.ofProcess() : Optional.empty();
    }

    /** What it is compiled with. */
    Engine engine(LoadedFiles files) {
        Engine engine = Engine.withStandardLibrary().loadingFrom(files);
        return trusted.isEmpty() ? engine : engine.trusting(trusted);
    }

    /** Its text, or what has been compiled of it, or why there is neither. */
    ScriptFile read() {
        if (text.isPresent()) {
            return new ScriptFile.Text(SourceFile.of(file, text.get()));
        }
        ScriptFile script = ScriptFile.read(file);
        return !trusted.isEmpty() && script instanceof ScriptFile.Text
                ? new ScriptFile.Unreadable("'" + file + "' is a script; " + RunCommand.TRUST + " runs only compiled programs that are signed") : script;
    }

    Outcome<Program> compile(ScriptFile.Readable script, Engine engine) {
        return text.isPresent() && script instanceof ScriptFile.Text(var source) ? engine.compileExpression(source) : script.compile(engine);
    }
}
