package fusabi.check;

import fusabi.core.CoreExpression;

/** Core that can be made once all types are known. Made at most once. */
@FunctionalInterface
interface Code {
    CoreExpression finish();
}
