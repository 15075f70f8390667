package fusabi.random;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** For properties that take too long for every build: {@code -Pfuzz} runs them. */
public final class OnlyWhenFuzzing implements SkipExecutionHook {

    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        return Boolean.getBoolean("fusabi.fuzz") ? SkipResult.doNotSkip() : SkipResult.skip("run with -Pfuzz");
    }
}
