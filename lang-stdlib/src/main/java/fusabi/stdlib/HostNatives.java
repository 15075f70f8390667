package fusabi.stdlib;

import fusabi.host.HostClosure;

/** Java functions that scripts hold. */
final class HostNatives {

    private static final int MAX_PARAMETERS = 8;

    private HostNatives() {}

    static void define(Natives natives) {
        for (int count = 1; count <= MAX_PARAMETERS; count++) {
            natives.define("Host.call" + count, count + 1, call -> ((HostClosure) call.toObject(call.word(0))).call(call));
        }
    }
}
