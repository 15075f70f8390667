package fusabi.emit;

import fusabi.bytecode.Constant;
import fusabi.bytecode.LayoutReference;
import fusabi.bytecode.Opcode;
import fusabi.bytecode.WellKnown;
import fusabi.core.CoreExpression.Clause;
import fusabi.core.CoreExpression.Match;
import fusabi.core.CoreExpression.MatchKind;
import fusabi.core.Variable;
import fusabi.match.DecisionTree;
import fusabi.match.DecisionTree.Accept;
import fusabi.match.DecisionTree.Binding;
import fusabi.match.DecisionTree.Branch;
import fusabi.match.DecisionTree.Fail;
import fusabi.match.DecisionTree.Switch;
import fusabi.match.Occurrence;
import fusabi.syntax.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Emits the tests and clauses of one match. */
final class MatchEmitter {
    /*
     * A clause that the tests reach by several ways is emitted once, after the tests. Its variables then have registers of their own, which every
     * way fills before it jumps there. Other clauses stand where they are reached, their variables being the registers of the parts.
     */

    private final FunctionEmitter emitter;
    private final CodeBuffer code;
    private final Match match;
    private final Occurrence root;
    private final Parts parts;
    private final Destination destination;
    private final HeadTests tests;
    private final Label fail = new Label();
    private final Label end = new Label();
    private final Map<Integer, Integer> ways = new HashMap<>();
    private final Map<Integer, Label> shared = new HashMap<>();

    MatchEmitter(FunctionEmitter emitter, Match match, Occurrence root, Parts parts, Destination destination) {
        this.emitter = emitter;
        this.code = emitter.code;
        this.match = match;
        this.root = root;
        this.parts = parts;
        this.destination = destination;
        this.tests = new HeadTests(emitter);
    }

    void emit(Optional<DecisionTree> tree) {
        Parts.Mark mark = parts.mark();
        if (tree.isPresent()) {
            count(tree.get());
            ways.forEach((clause, count) -> {
                if (count > 1) {
                    share(clause);
                }
            });
            emit(tree.get());
            shared.forEach((clause, label) -> {
                code.place(label);
                body(clause);
            });
        } else {
            oneByOne();
        }
        parts.release(mark);
        code.place(fail);
        if (code.isReachable()) {
            fail();
        }
        code.place(end);
    }

    private void count(DecisionTree start) {
        Optional<DecisionTree> next = Optional.of(start);
        while (next.isPresent()) {
            switch (next.get()) {
                case Fail _ -> next = Optional.empty();
                case Accept(var clause, _, var otherwise) -> {
                    ways.merge(clause, 1, Integer::sum);
                    next = otherwise;
                }
                case Switch(_, var branches, var otherwise) -> {
                    branches.forEach(branch -> count(branch.tree()));
                    next = otherwise;
                }
            }
        }
    }

    /** Gives the clause's variables registers of their own. */
    private void share(int clause) {
        for (Variable variable : Matches.variablesOf(match.clauses().get(clause).pattern())) {
            if (emitter.mentions(variable) > 0) {
                emitter.bind(variable, emitter.registers.allocate());
            }
        }
        shared.put(clause, new Label());
    }

    private void body(int clause) {
        emitter.emit(match.clauses().get(clause).body(), destination);
        code.jump(end);
    }

    private void emit(DecisionTree start) {
        Parts.Mark mark = parts.mark();
        Optional<DecisionTree> next = Optional.of(start);
        while (next.isPresent()) {
            switch (next.get()) {
                case Fail _ -> {
                    code.jump(fail);
                    next = Optional.empty();
                }
                case Accept accept -> {
                    accept(accept);
                    next = accept.otherwise();
                }
                case Switch ask -> {
                    ask(ask);
                    next = ask.otherwise();
                }
            }
        }
        parts.release(mark);
    }

    private void accept(Accept accept) {
        Parts.Mark mark = parts.mark();
        Clause clause = match.clauses().get(accept.clause());
        Label refused = new Label();
        Optional<Label> elsewhere = Optional.ofNullable(shared.get(accept.clause()));
        if (elsewhere.isPresent()) {
            fill(accept.bindings());
            clause.guard().ifPresent(guard -> emitter.jump(guard, false, refused));
            code.jump(elsewhere.get());
        } else if (clause.guard().isPresent()) {
            parts.bind(accept.bindings());
            emitter.jump(clause.guard().get(), false, refused);
            body(accept.clause());
        } else {
            emitter.emit(parts.bind(accept.bindings(), clause.body()), destination);
            code.jump(end);
        }
        code.place(refused);
        parts.release(mark);
    }

    private void fill(List<Binding> bindings) {
        for (Binding binding : bindings) {
            if (emitter.mentions(binding.variable()) > 0) {
                int part = parts.load(binding.occurrence());
                if (emitter.location(binding.variable()) instanceof Location.InRegister(var register)) {
                    code.emit(Opcode.MOVE, register, part, 0);
                }
            } else if (binding.occurrence().needsCall()) {
                parts.load(binding.occurrence());
            }
        }
    }

    // ---- one question

    /** Emits the branches; code for the rest of the values, if there is any, must follow. */
    private void ask(Switch ask) {
        int value = parts.load(ask.occurrence());
        Map<Branch, Label> targets = new IdentityHashMap<>();
        Label others = new Label();
        if (tests.isTable(ask)) {
            ask.branches().forEach(branch -> targets.put(branch, labelOf(branch.tree())));
            tests.table(ask, value, targets, others);
        } else if (tests.isSearch(ask)) {
            ask.branches().forEach(branch -> targets.put(branch, labelOf(branch.tree())));
            tests.search(ask, value, targets, others);
        } else {
            inTurn(ask, value);
            return;
        }
        for (Branch branch : ask.branches()) {
            if (knownLabel(branch.tree()).isEmpty()) {
                code.place(targets.get(branch));
                emit(branch.tree());
            }
        }
        code.place(others);
    }

    private Label labelOf(DecisionTree tree) {
        return knownLabel(tree).orElseGet(Label::new);
    }

    /** Where a tree goes that tests and binds nothing. */
    private Optional<Label> knownLabel(DecisionTree tree) {
        return switch (tree) {
            case Fail _ -> Optional.of(fail);
            case Accept accept when match.clauses().get(accept.clause()).guard().isEmpty()
                    && accept.bindings().stream().allMatch(this::isUnused) -> Optional.ofNullable(shared.get(accept.clause()));
            case Accept _, Switch _ -> Optional.empty();
        };
    }

    private boolean isUnused(Binding binding) {
        return emitter.mentions(binding.variable()) == 0 && !binding.occurrence().needsCall();
    }

    private void inTurn(Switch ask, int value) {
        for (int i = 0; i < ask.branches().size(); i++) {
            Branch branch = ask.branches().get(i);
            boolean isLast = i + 1 == ask.branches().size();
            if (isLast && ask.otherwise().isEmpty()) {
                emit(branch.tree());
            } else if (knownLabel(branch.tree()).isPresent()) {
                tests.jump(branch.head(), value, true, knownLabel(branch.tree()).get());
            } else if (isLast && ask.otherwise().get() instanceof Fail) {
                tests.jump(branch.head(), value, false, fail);
                emit(branch.tree());
            } else {
                Label next = new Label();
                tests.jump(branch.head(), value, false, next);
                emit(branch.tree());
                code.place(next);
            }
        }
    }

    // ---- without a tree

    private void oneByOne() {
        PatternTests patterns = new PatternTests(emitter, tests);
        for (int i = 0; i < match.clauses().size(); i++) {
            Parts.Mark mark = parts.mark();
            Clause clause = match.clauses().get(i);
            share(i);
            Label next = new Label();
            patterns.test(clause.pattern(), parts.load(root), next);
            clause.guard().ifPresent(guard -> emitter.jump(guard, false, next));
            body(i);
            code.place(next);
            parts.release(mark);
        }
        code.jump(fail);
    }

    // ---- no clause accepts

    private void fail() {
        emitter.at(match.span());
        if (match.kind() == MatchKind.HANDLER) {
            code.emit(Opcode.RERAISE, parts.load(root), 0, 0);
            return;
        }
        List<Constant> fields = new ArrayList<>();
        fields.add(new Constant.Text(WellKnown.MATCH_FAILURE_MESSAGE));
        fields.add(Literals.constant(new Literal.Null()));
        fields.add(Literals.constant(new Literal.Null()));
        int mark = emitter.registers.mark();
        for (Constant field : fields) {
            emitter.load(field, Destination.register(emitter.registers.allocate()));
        }
        int layout = emitter.tables.layouts.indexOf(new LayoutReference(WellKnown.MATCH_FAILURE, 0, fields.size()));
        code.emit(Opcode.MAKE_OBJECT, mark, mark, layout);
        code.emit(Opcode.RAISE, mark, 0, 0);
        emitter.registers.release(mark);
    }
}
