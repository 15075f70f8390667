package fusabi.check;

import fusabi.syntax.Expression;

/** How the last expression of a control structure is checked: as a value, as an item of a comprehension… */
@FunctionalInterface
interface Body {
    Code check(Expression expression, Context context);
}
