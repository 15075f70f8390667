package fusabi.emit;

import fusabi.bytecode.Instruction;
import fusabi.bytecode.Opcode;
import fusabi.bytecode.Prototype;
import fusabi.bytecode.Signatures;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LivenessTest {

    private static final Signatures NONE = new Signatures() {
        @Override
        public int arity(int index) {
            return 1;
        }

        @Override
        public int captures(int index) {
            return 0;
        }

        @Override
        public int fields(int index) {
            return 2;
        }
    };

    private static List<String> live(List<Prototype.Handler> handlers, long... code) {
        return Liveness.safepoints(code, handlers, NONE).stream()
                .map(point -> point.pc() + ":" + BitSet.valueOf(point.live()))
                .toList();
    }

    private static long of(Opcode opcode, int a, int b, int c) {
        return Instruction.of(opcode, a, b, c);
    }

    @Test
    void aCallKeepsWhatIsReadAfterItButNotItsResult() {
        assertThat(live(List.of(),
                of(Opcode.MOVE, 4, 0, 0),
                of(Opcode.CALL, 3, 0, 0),
                of(Opcode.ADD_INT, 2, 3, 1),
                of(Opcode.RETURN, 2, 0, 0))).containsExactly("1:{1}");
    }

    @Test
    void whatALoopReadsNextTimeIsAliveAtItsEnd() {
        assertThat(live(List.of(),
                of(Opcode.JUMP_GE_INT_CONST, 0, 10, 4),
                of(Opcode.ADD_INT, 2, 2, 1),
                of(Opcode.ADD_INT_CONST, 0, 0, 1),
                of(Opcode.JUMP, 0, 0, 0),
                of(Opcode.RETURN, 2, 0, 0))).containsExactly("3:{0, 1, 2}");
    }

    @Test
    void whatAHandlerNeedsIsAliveInItsWholeRange() {
        List<Prototype.Handler> handlers = List.of(new Prototype.Handler(0, 2, 3, 5));
        assertThat(live(handlers,
                of(Opcode.MAKE_OBJECT, 3, 0, 0),
                of(Opcode.CALL, 3, 0, 0),
                of(Opcode.RETURN, 3, 0, 0),
                of(Opcode.MAKE_OBJECT, 4, 1, 0),
                of(Opcode.RERAISE, 5, 0, 0))).containsExactly("0:{1, 2, 4}", "1:{1, 2}", "3:{5}");
    }

    @Test
    void branchesAreJoined() {
        assertThat(live(List.of(),
                of(Opcode.MAKE_CELL, 4, 0, 0),
                of(Opcode.JUMP_IF, 1, 0, 4),
                of(Opcode.MOVE, 0, 2, 0),
                of(Opcode.RETURN, 0, 0, 0),
                of(Opcode.RETURN, 3, 0, 0))).containsExactly("0:{1, 2, 3}");
    }
}
