package fusabi.examples.rules;

import fusabi.ScriptException;
import fusabi.ScriptExit;
import fusabi.examples.rules.Decision.Discount;
import fusabi.examples.rules.Decision.FullPrice;
import fusabi.examples.rules.Decision.Gift;
import fusabi.host.LimitExceeded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Consumer;

/** Writes receipts. Whatever the rules do, a customer gets one: at the full price, if they give no answer. */
final class Shop {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final HotRules rules;
    private final Consumer<String> log;

    /** A shop with these rules, that tells what is wrong with them. */
    Shop(HotRules rules, Consumer<String> log) {
        this.rules = rules;
        this.log = log;
    }

    /** The receipt for an order: one line. */
    String receipt(Order order) {
        rules.refresh().ifPresent(complaint -> log.accept("The new rules are not good, the ones before stay:\n" + complaint));
        BigDecimal total = order.total();
        return order.customer() + ": " + switch (decide(order)) {
            case FullPrice()                          -> money(total);
            case Discount(var percent, var reason)    -> money(total.subtract(total.multiply(percent).divide(HUNDRED)))
                    + " instead of " + money(total) + " (" + percent.toPlainString() + " % off: " + reason + ")";
            case Gift(var article)                    -> money(total) + ", and " + article + " for free";
        };
    }

    private Decision decide(Order order) {
        try {
            return rules.current().decide(order);
        } catch (ScriptException e) {
            log.accept("The rules failed for " + order.customer() + ": " + e + place(e));
        } catch (LimitExceeded | ScriptExit e) {
            log.accept("The rules were stopped for " + order.customer() + ": " + e.getMessage());
        }
        return new FullPrice();
    }

    private static String place(ScriptException e) {
        return e.scriptTrace().place().map(frame -> " (" + frame.file() + ":" + frame.line() + ")").orElse("");
    }

    private static String money(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }
}
