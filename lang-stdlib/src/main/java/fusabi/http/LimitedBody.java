package fusabi.http;

import fusabi.capability.TooMuchReceived;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** A body that is given up when it becomes too long. */
final class LimitedBody<T> implements BodySubscriber<T> {

    private final BodySubscriber<T> whole;
    private final long most;
    private Flow.Subscription subscription;
    private long received;

    LimitedBody(BodySubscriber<T> whole, long most) {
        this.whole = whole;
        this.most = most;
    }

    @Override
    public CompletionStage<T> getBody() {
        return whole.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        whole.onSubscribe(given);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        if (received > most) {
            return;
        }
        for (ByteBuffer buffer : buffers) {
            received += buffer.remaining();
        }
        if (received > most) {
            subscription.cancel();
            whole.onError(new TooMuchReceived(received));
        } else {
            whole.onNext(buffers);
        }
    }

    @Override
    public void onError(Throwable failure) {
        if (received <= most) {
            whole.onError(failure);
        }
    }

    @Override
    public void onComplete() {
        if (received <= most) {
            whole.onComplete();
        }
    }
}
