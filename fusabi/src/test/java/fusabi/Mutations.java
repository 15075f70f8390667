package fusabi;

import fusabi.bytecode.Chunk;
import fusabi.bytecode.ChunkCodec;
import fusabi.bytecode.FunctionKinds;
import fusabi.bytecode.FunctionReference;
import fusabi.bytecode.FzbFile;
import fusabi.bytecode.LayoutReference;
import fusabi.bytecode.Prototype;
import fusabi.bytecode.Section;
import fusabi.bytecode.WordKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Changes {@code .fzb} files: at random, or knowing what is where and with checksums that fit. */
final class Mutations {

    private static final WordKind[] KINDS = WordKind.values();

    private final List<byte[]> samples;
    private final Random random;

    Mutations(List<byte[]> samples, Random random) {
        this.samples = samples;
        this.random = random;
    }

    byte[] next() {
        byte[] file = samples.get(random.nextInt(samples.size()));
        return switch (random.nextInt(10)) {
            case 0 -> damaged(file);
            case 1, 2, 3, 4 -> section(file);
            default -> fields(file);
        };
    }

    // ---- bytes

    private byte[] damaged(byte[] bytes) {
        byte[] changed = bytes.clone();
        switch (random.nextInt(4)) {
            case 0 -> {
                for (int i = random.nextInt(4); i >= 0; i--) {
                    changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
            case 1 -> changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            case 2 -> changed = Arrays.copyOf(changed, random.nextInt(changed.length));
            default -> {
                byte[] other = samples.get(random.nextInt(samples.size()));
                int length = random.nextInt(Math.min(64, Math.min(changed.length, other.length)));
                System.arraycopy(other, random.nextInt(other.length - length), changed, random.nextInt(changed.length - length), length);
            }
        }
        return changed;
    }

    /** One section is damaged, or taken from another file. */
    private byte[] section(byte[] file) {
        Map<Section, byte[]> sections = FzbFile.read(file).contents();
        List<Section> all = new ArrayList<>(sections.keySet());
        Section section = random.nextBoolean() ? Section.CODE : all.get(random.nextInt(all.size()));
        byte[] contents = sections.get(section);
        if (random.nextInt(20) == 0) {
            byte[] other = FzbFile.read(samples.get(random.nextInt(samples.size()))).contents().get(section);
            if (other == null) {
                sections.remove(section);
            } else {
                sections.put(section, other);
            }
        } else if (contents.length > 0) {
            sections.put(section, random.nextInt(5) == 0 ? longer(contents) : damaged(section, contents));
        }
        return FzbFile.write(sections);
    }

    private byte[] damaged(Section section, byte[] contents) {
        byte[] changed = contents.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(changed.length);
            changed[at] = random.nextBoolean() ? (byte) (changed[at] ^ 1 << random.nextInt(8)) : (byte) random.nextInt(section == Section.CODE ? 256 : 16);
        }
        return changed;
    }

    /** A piece once more, or left out. */
    private byte[] longer(byte[] contents) {
        int from = random.nextInt(contents.length);
        int to = from + random.nextInt(contents.length - from + 1);
        byte[] changed = new byte[contents.length + (to - from)];
        System.arraycopy(contents, 0, changed, 0, to);
        System.arraycopy(contents, from, changed, to, contents.length - from);
        return random.nextBoolean() ? changed : Arrays.copyOf(contents, from);
    }

    // ---- what is where

    private byte[] fields(byte[] file) {
        Map<Section, byte[]> sections = FzbFile.read(file).contents();
        Chunk chunk = ChunkCodec.read(file);
        try {
            sections.putAll(ChunkCodec.sections(changed(chunk)));
        } catch (RuntimeException _) {
            return damaged(file);
        }
        return FzbFile.write(sections);
    }

    private Chunk changed(Chunk chunk) {
        List<Prototype> functions = new ArrayList<>(chunk.functions());
        List<FunctionReference> references = new ArrayList<>(chunk.functionReferences());
        List<LayoutReference> layouts = new ArrayList<>(chunk.layoutReferences());
        List<String> natives = new ArrayList<>(chunk.nativeReferences());
        List<String> globals = new ArrayList<>(chunk.globalReferences());
        List<String> types = new ArrayList<>(chunk.typeReferences());
        List<String> selectors = new ArrayList<>(chunk.selectors());
        var constants = new ArrayList<>(chunk.constants());
        switch (random.nextInt(14)) {
            case 0 -> Collections.shuffle(references, random);
            case 1 -> change(references, each -> new FunctionReference(each.symbol(), near(each.arity()), near(each.captures()), each.kinds()));
            case 2 -> change(references, each -> new FunctionReference(each.symbol(), each.arity(), each.captures(), kinds(each.arity())));
            case 3 -> change(layouts, each -> new LayoutReference(each.type(), near(each.tag()), near(each.fields())));
            case 4 -> Collections.shuffle(natives, random);
            case 5 -> Collections.shuffle(random.nextBoolean() ? globals : types, random);
            case 6 -> Collections.shuffle(random.nextBoolean() ? selectors : constants, random);
            default -> {
                int index = random.nextInt(functions.size());
                for (int i = random.nextInt(3); i >= 0; i--) {
                    functions.set(index, changed(functions.get(index)));
                }
            }
        }
        return new Chunk(chunk.name(), chunk.files(), functions, chunk.entry(), constants, chunk.types(), chunk.globals(), references, layouts, types,
                globals, natives, selectors, chunk.extensions());
    }

    private <T> void change(List<T> items, java.util.function.UnaryOperator<T> with) {
        if (!items.isEmpty()) {
            int index = random.nextInt(items.size());
            items.set(index, with.apply(items.get(index)));
        }
    }

    private int near(int value) {
        return Math.max(0, value + random.nextInt(5) - 2);
    }

    private FunctionKinds kinds(int arity) {
        List<WordKind> parameters = new ArrayList<>();
        for (int i = 0; i < arity; i++) {
            parameters.add(KINDS[random.nextInt(KINDS.length)]);
        }
        return new FunctionKinds(parameters, KINDS[random.nextInt(KINDS.length)]);
    }

    private Prototype changed(Prototype function) {
        long[] code = function.code().clone();
        List<Prototype.Handler> handlers = new ArrayList<>(function.handlers());
        List<Prototype.Safepoint> safepoints = new ArrayList<>(function.safepoints());
        int arity = function.arity();
        int captures = function.captures();
        int frame = function.frameSize();
        FunctionKinds kinds = function.kinds();
        int at = random.nextInt(code.length);
        switch (random.nextInt(12)) {
            case 0 -> code[at] = code[at] & ~0xFFL | random.nextInt(256);
            case 1 -> code[at] = code[at] & ~(0xFFFL << 8) | (long) random.nextInt(frame + 1) << 8;
            case 2 -> code[at] = code[at] & ~(0xFFFL << 20) | (long) random.nextInt(frame + 1) << 20;
            case 3, 4 -> code[at] = code[at] & 0xFFFF_FFFFL | (long) near((int) (code[at] >>> 32)) << 32;
            case 5 -> code[at] = code[random.nextInt(code.length)];
            case 6 -> {
                int other = random.nextInt(code.length);
                long kept = code[at];
                code[at] = code[other];
                code[other] = kept;
            }
            case 7 -> change(safepoints, each -> {
                long[] live = each.live().clone();
                if (live.length > 0) {
                    live[random.nextInt(live.length)] ^= 1L << random.nextInt(Math.min(64, function.frameSize() + 1));
                }
                return new Prototype.Safepoint(each.pc(), live);
            });
            case 8 -> change(handlers, each -> new Prototype.Handler(near(each.from()), near(each.to()), near(each.target()), near(each.register())));
            case 9 -> kinds = kinds(arity);
            case 10 -> arity = near(arity);
            default -> {
                captures = random.nextBoolean() ? near(captures) : captures;
                frame = near(frame);
            }
        }
        return new Prototype(
                function.symbol(), function.name(), arity, captures, frame, code, handlers, safepoints, function.places(), kinds);
    }
}
