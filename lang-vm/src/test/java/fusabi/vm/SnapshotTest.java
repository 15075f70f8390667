package fusabi.vm;

import fusabi.bytecode.WellKnown;
import fusabi.host.HandleCodec;
import fusabi.host.StateInput;
import fusabi.host.StateOutput;
import fusabi.value.Word;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static fusabi.bytecode.Opcode.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SnapshotTest {

    /** What a native of these tests makes, or waits for. */
    private record Ticket(int number) {}

    private static final HandleCodec<Ticket> TICKETS = new HandleCodec<>() {
        @Override
        public String symbol() {
            return "ticket";
        }

        @Override
        public Class<Ticket> type() {
            return Ticket.class;
        }

        @Override
        public void write(Ticket ticket, StateOutput output) {
            output.number(ticket.number());
        }

        @Override
        public Ticket read(StateInput input) {
            return new Ticket(input.number(0, 1000));
        }
    };

    private static NativeTable.Builder natives() {
        return NativeTable.builder()
                .add("make", 1, call -> call.ofObject(new Ticket(call.intArgument(0)), 24))
                .add("number", 1, call -> Word.ofInt(((Ticket) call.toObject(call.word(0))).number()))
                .add("wait", 1, call -> {
                    throw call.suspend(new Ticket(call.intArgument(0)));
                });
    }

    /** A list of one ticket in a global; and how to read its number. */
    private static Image holding(NativeTable natives) {
        return Linker.link(List.of(Scripts.chunk().global("held")
                .function("read", 1, 0, f -> f.global(GET_GLOBAL, 0, "held").op(GET_FIELD, 2, 0, 0).callNative(1, 1, "number").ret(1))
                .main(f -> f.integer(1, 7).callNative(0, 1, "make").nullary(1, WellKnown.LIST, 0).object(0, 0, WellKnown.LIST, 1, 2)
                        .global(SET_GLOBAL, 0, "held").ret(0)).build()), natives);
    }

    private static Instance restored(Image image, byte[] bytes) {
        Instance instance = Instance.restore(image, Limits.defaults(), _ -> { }, _ -> { }, bytes);
        assertThat(instance.checkHeap()).isEmpty();
        return instance;
    }

    @Test
    void anObjectOfTheHostIsMadeAgainByItsCodec() {
        Image image = holding(natives().codec(TICKETS).build());
        Instance instance = Scripts.instance(image, Limits.defaults());
        Scripts.completed(instance.runAll());
        Instance again = restored(image, instance.snapshot());
        assertThat(again.call(again.function("read").getAsLong(), Word.UNIT)).isEqualTo(new Ending.Completed(Word.ofInt(7)));
    }

    @Test
    void withoutACodecTheObjectAndItsHolderAreNamed() {
        Instance instance = Scripts.instance(holding(natives().build()), Limits.defaults());
        Scripts.completed(instance.runAll());
        assertThatThrownBy(instance::snapshot)
                .isInstanceOfSatisfying(SnapshotException.class, refusal -> assertThat(refusal.rule()).isEqualTo(SnapshotRule.CODEC))
                .hasMessageContaining("Ticket").hasMessageContaining("the global held.Item1");
    }

    @Test
    void insideACallThereIsNone() {
        List<Instance> instances = new ArrayList<>();
        List<RuntimeException> refusals = new ArrayList<>();
        NativeTable natives = NativeTable.builder().add("now", 0, _ -> {
            try {
                instances.getFirst().snapshot();
            } catch (SnapshotException refusal) {
                refusals.add(refusal);
            }
            return Word.UNIT;
        }).build();
        Instance instance = Scripts.instance(Linker.link(List.of(Scripts.chunk().main(f -> f.callNative(0, 0, "now").ret(0)).build()), natives),
                Limits.defaults());
        instances.add(instance);
        Scripts.completed(instance.runAll());
        assertThat(refusals).singleElement().satisfies(refusal -> assertThat(refusal).hasMessageContaining("inside a call"));
        assertThat(instance.snapshot()).isNotEmpty();
    }

    /** Waits for ticket 5 in a function below the main one, with 30 in a register. */
    private static Image waiting(NativeTable natives) {
        return Linker.link(List.of(Scripts.chunk()
                .function("ask", 1, 0, f -> f.op(MOVE, 2, 0).callNative(1, 1, "wait").ret(1))
                .main(f -> f.integer(0, 30).integer(2, 5).call(1, "ask").op(ADD_INT, 0, 0, 1).ret(0)).build()), natives);
    }

    @Test
    void aRunThatWaitsForTheHostGoesOnWithItsAnswer() {
        Image image = waiting(natives().codec(TICKETS).build());
        Instance instance = Scripts.instance(image, Limits.defaults());
        assertThat(instance.runAll()).isInstanceOf(Ending.Suspended.class);
        Instance again = restored(image, instance.snapshot());
        assertThat(again.request()).contains(new Ticket(5));
        assertThat(again.resume(call -> Word.ofInt(call.intArgument(0) + 7))).isEqualTo(new Ending.Completed(Word.ofInt(42)));
        assertThat(again.checkHeap()).isEmpty();
    }

    @Test
    void whatARunWaitsForNeedsACodecToo() {
        Instance instance = Scripts.instance(waiting(natives().build()), Limits.defaults());
        assertThat(instance.runAll()).isInstanceOf(Ending.Suspended.class);
        assertThatThrownBy(instance::snapshot).isInstanceOf(SnapshotException.class).hasMessageContaining("waits for");
    }

    @Test
    void anInstanceAtRestHasNothingToResume() {
        Image image = waiting(natives().codec(TICKETS).build());
        Instance again = restored(image, Scripts.instance(image, Limits.defaults()).snapshot());
        assertThat(again.isSuspended()).isFalse();
        assertThat(again.runAll()).isInstanceOf(Ending.Suspended.class);
    }

    @Test
    void whatIsLargerThanTheLimitIsRefused() {
        Image image = Scripts.image(Scripts.chunk().global("big")
                .main(f -> f.integer(0, 100_000).op(NEW_ARRAY, 0, 0, 0).global(SET_GLOBAL, 0, "big").ret(0)).build());
        Instance instance = Scripts.instance(image, Limits.defaults());
        Scripts.completed(instance.runAll());
        byte[] bytes = instance.snapshot();
        assertThatThrownBy(() -> Instance.restore(image, Limits.defaults().withHeap(400_000), _ -> { }, _ -> { }, bytes))
                .isInstanceOfSatisfying(SnapshotException.class, refusal -> assertThat(refusal.rule()).isEqualTo(SnapshotRule.LIMIT));
        assertThat(restored(image, bytes).bytesUsed()).isGreaterThan(800_000);
    }
}
