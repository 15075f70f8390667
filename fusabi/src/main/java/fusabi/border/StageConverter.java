package fusabi.border;

import fusabi.host.NativeCall;
import fusabi.host.Questions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;

/**
 * A {@link CompletionStage} as an {@code Async} that waits for it. When the script no longer wants the result, a {@link CompletableFuture} is
 * cancelled.
 *
 * @param result converts what the stage is completed with
 */
public record StageConverter(Converter result) implements Converter {

    private static final long QUESTION_BYTES = 128;

    @Override
    public Object toJava(long word, Crossing crossing) {
        throw new IllegalStateException("computations do not cross to Java inside other values");
    }

    @Override
    public long toWord(Object value, Crossing crossing) {
        if (!(value instanceof CompletionStage<?> stage)) {
            throw new ConversionException("A CompletionStage is wanted, not " + value + ".");
        }
        NativeCall call = crossing.call();
        Questions.Question question = call.service(Questions.class).orElseThrow().ask();
        if (stage instanceof CompletableFuture<?> future) {
            question.onWithdrawal(() -> future.cancel(true));
        }
        Border border = crossing.border();
        stage.whenComplete((answer, failure) -> question.answer(asker -> border.host(new Crossing(asker, border), inner -> {
            if (failure != null) {
                throw thrown(failure);
            }
            return result.toWord(answer, inner);
        })));
        int kept = call.kept();
        long handle = call.keep(call.ofObject(question, QUESTION_BYTES));
        long computation = Library.waiting(call, handle);
        call.letGo(kept);
        return computation;
    }

    /** What went wrong, without what the stages of Java have put around it. */
    private static Exception thrown(Throwable failure) throws Exception {
        Throwable inner = failure;
        while ((inner instanceof CompletionException || inner instanceof ExecutionException) && inner.getCause() != null) {
            inner = inner.getCause();
        }
        if (inner instanceof Error error) {
            throw error;
        }
        return (Exception) inner;
    }
}
