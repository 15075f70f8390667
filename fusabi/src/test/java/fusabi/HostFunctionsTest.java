package fusabi;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A sandbox says which of the host's functions a program may be able to call. */
class HostFunctionsTest {

    private static final Engine ENGINE = Engine.withStandardLibrary()
            .with(HostModule.named("Web").function("fetch", "string -> string", call -> call.text(0)).function("ping", "unit -> int", _ -> 1))
            .with(HostModule.named("Log").function("write", "string -> unit", _ -> null));
    private static final Program FETCHES = ENGINE.load("fetches.fsx", "let get (name: string) = Web.fetch name\nLog.write \"ready\"");

    private static RunOptions in(Sandbox sandbox) {
        return RunOptions.defaults().in(sandbox);
    }

    private static void isRefused(Program program, Sandbox sandbox) {
        assertThatThrownBy(() -> program.instantiate(in(sandbox))).isInstanceOf(RefusedException.class)
                .hasMessage("`fetches.fsx` can call `Web.fetch : string -> string`, which its host does not allow it.");
        assertThatThrownBy(() -> program.run(in(sandbox))).isInstanceOf(RefusedException.class);
    }

    private static void isNotRefused(Program program, Sandbox sandbox) {
        program.instantiate(in(sandbox)).close();
    }

    @Test
    void whatIsForbiddenIsRefusedBeforeItRuns() {
        isNotRefused(FETCHES, Sandbox.strict());
        isRefused(FETCHES, Sandbox.strict().without("Web.fetch"));
        isRefused(FETCHES, Sandbox.strict().without("Web"));
        isNotRefused(FETCHES, Sandbox.strict().without("Web.ping", "Other"));
    }

    @Test
    void onlyWhatIsNamedIsAllowed() {
        isNotRefused(FETCHES, Sandbox.strict().only("Web", "Log"));
        isNotRefused(FETCHES, Sandbox.strict().only("Web.fetch", "Log.write"));
        isRefused(FETCHES, Sandbox.strict().only("Log"));
        isRefused(FETCHES, Sandbox.strict().only("Web", "Log").without("Web.fetch"));
        assertThat(FETCHES.requires().functionsNotIn(Sandbox.strict().only("Log"))).extracting(Requirements.Function::name).containsExactly("Web.fetch");
    }

    @Test
    void otherChangesOfASandboxKeepIt() {
        Sandbox forbidding = Sandbox.strict().without("Web.fetch");
        isRefused(FETCHES, forbidding.with(Sandbox.scripting().capabilities()).with(Sandbox.scripting().limits()));
    }

    @Test
    void reloadingDoesNotGetAroundIt() {
        try (Instance instance = ENGINE.load("fetches.fsx", "let get (name: string) = name").instantiate(in(Sandbox.strict().without("Web.fetch")))) {
            assertThatThrownBy(() -> instance.reload(FETCHES)).isInstanceOf(RefusedException.class);
            assertThat(instance.call("get", "a")).isEqualTo("a");
        }
    }

    @Test
    void norDoSessionsSnapshotsAndCompiledPrograms() {
        Sandbox sandbox = Sandbox.strict().without("Web.fetch");
        try (Session session = ENGINE.session(in(sandbox))) {
            session.eval("a.fsx", "let x = Web.ping ()");
            assertThatThrownBy(() -> session.eval("b.fsx", "Web.fetch \"a\"")).isInstanceOf(RefusedException.class);
            assertThat(session.eval("c.fsx", "x + 1")).isEqualTo(2);
        }
        try (Instance free = FETCHES.instantiate()) {
            byte[] snapshot = free.snapshot();
            assertThatThrownBy(() -> FETCHES.restore(snapshot, in(sandbox))).isInstanceOf(RefusedException.class);
        }
        isRefused(ENGINE.load("fetches.fsx", FETCHES.grind(Grinding.plain())), sandbox);
    }
}
