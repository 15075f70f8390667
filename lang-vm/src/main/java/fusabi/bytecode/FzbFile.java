package fusabi.bytecode;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A compiled program or library as bytes: sections with checksums, under a hash of all that they say. The same sections give the same bytes. Reading
 * looks at the form of the file only; what a section means is its reader's business, and whether its code may run the {@link Verifier}'s.
 */
public final class FzbFile {
    /*
     * Numbers of the header have a fixed size, the lowest byte first:
     *
     *   magic        3 bytes  FZB
     *   major        1        another one is refused
     *   minor        1        a later one may have sections that we do not know, which are skipped
     *   count        1        of sections
     *   table        count times: number 1, length 4, CRC-32C of the contents 4
     *   hash         32       SHA-256 of the magic and versions, and of number, length and contents of each section but SIGNATURE
     *   checksum     4        CRC-32C of all before
     *   contents     of the sections, in the order of the table, to the end of the file
     *
     * A section is never opened before its checksum has been compared, and lengths add up to the file's size, so nothing is allocated on the word of
     * damaged bytes. Checksums find accidents, the hash finds everything else that the reader of a section might overlook; it is compared where the
     * bytes come from strangers.
     */

    static final byte[] MAGIC = {'F', 'Z', 'B'};
    static final int MAJOR = 1;
    static final int MINOR = 0;

    private static final int COUNT_AT = 5;
    private static final int TABLE = 6;
    private static final int ENTRY = 9;
    private static final int HASH = 32;
    private static final int CHECKSUM = 4;

    private final byte[] bytes;
    private final boolean isTrusted;
    private final int count;
    private final Map<Section, Slice> sections = new EnumMap<>(Section.class);

    private record Slice(int start, int length) {}

    private FzbFile(byte[] bytes, boolean isTrusted) {
        this.bytes = bytes;
        this.isTrusted = isTrusted;
        expectVersion();
        count = bytes[COUNT_AT] & 0xFF;
        int contents = TABLE + count * ENTRY + HASH + CHECKSUM;
        if (bytes.length < contents) {
            throw early();
        }
        if (!isTrusted && checksum(bytes, 0, contents - CHECKSUM) != number(contents - CHECKSUM)) {
            throw new ChunkFormatException("The compiled program is damaged: its header is not as it was written.");
        }
        long start = contents;
        int last = 0;
        for (int i = 0; i < count; i++) {
            int entry = TABLE + i * ENTRY;
            int number = bytes[entry] & 0xFF;
            int length = number(entry + 1);
            if (number <= last || length < 0) {
                throw ChunkFormatException.damaged();
            }
            last = number;
            if (length > bytes.length - start) {
                throw early();
            }
            section(number, new Slice((int) start, length), number(entry + 5));
            start += length;
        }
        if (start != bytes.length) {
            throw new ChunkFormatException("The compiled program is damaged: something follows its end.");
        }
    }

    private void expectVersion() {
        if (!isOne(bytes)) {
            throw new ChunkFormatException("This is not a compiled Fusabi program: it does not begin with FZB.");
        }
        if (bytes.length < TABLE) {
            throw early();
        }
        int major = bytes[MAGIC.length] & 0xFF;
        if (major != MAJOR) {
            throw new ChunkFormatException("The compiled program has format version " + major + ", and this Fusabi reads version " + MAJOR
                    + ": compile it again" + (major > MAJOR ? ", or use a newer Fusabi." : "."));
        }
    }

    private void section(int number, Slice slice, int checksum) {
        Optional<Section> section = Section.of(number);
        if (!isTrusted && checksum(bytes, slice.start(), slice.length()) != checksum) {
            throw new ChunkFormatException("The compiled program is damaged: its section "
                    + section.map(Section::toString).orElse(Integer.toString(number)) + " is not as it was written.");
        }
        section.ifPresent(known -> sections.put(known, slice));
    }

    /**
     * Looks at the header and the checksums.
     *
     * @throws ChunkFormatException when these bytes are no such file, end early, are damaged or of another version
     */
    public static FzbFile read(byte[] bytes) {
        return new FzbFile(bytes.clone(), false);
    }

    /** As {@link #read}, of bytes that nobody changes. */
    static FzbFile over(byte[] bytes) {
        return new FzbFile(bytes, false);
    }

    /** Bytes that nobody changes, and that somebody has compared with what was written: their checksums are not looked at again. */
    public static FzbFile known(byte[] bytes) {
        return new FzbFile(bytes, true);
    }

    /** Whether bytes begin as such a file does. */
    public static boolean isOne(byte[] bytes) {
        return bytes.length >= MAGIC.length && Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /** The file with these sections, which are read by those who write them. */
    public static byte[] write(Map<Section, byte[]> sections) {
        EnumMap<Section, byte[]> sorted = new EnumMap<>(Section.class);
        sorted.putAll(sections);
        CodecOutput header = new CodecOutput();
        header.bytes(MAGIC);
        header.one(MAJOR);
        header.one(MINOR);
        header.one(sorted.size());
        sorted.forEach((section, contents) -> {
            header.one(section.number());
            header.bits(contents.length);
            header.bits(checksum(contents, 0, contents.length));
        });
        header.bytes(hash(sorted));
        byte[] start = header.toBytes();
        header.bits(checksum(start, 0, start.length));
        sorted.values().forEach(header::bytes);
        return header.toBytes();
    }

    /** What all sections hold. */
    public Map<Section, byte[]> contents() {
        Map<Section, byte[]> all = new EnumMap<>(Section.class);
        sections.keySet().forEach(each -> all.put(each, contents(each).orElseThrow()));
        return all;
    }

    /** What a section holds, unless the file has none. */
    public Optional<byte[]> contents(Section section) {
        Slice slice = sections.get(section);
        return slice == null ? Optional.empty() : Optional.of(Arrays.copyOfRange(bytes, slice.start(), slice.start() + slice.length()));
    }

    /** A section that every such file has. */
    ChunkCodecReader open(Section section) {
        Slice slice = sections.get(section);
        if (slice == null) {
            throw new ChunkFormatException("The compiled program is damaged: it has no section " + section + ".");
        }
        return new ChunkCodecReader(bytes, slice.start(), slice.start() + slice.length());
    }

    /** A section from a place on that {@link ChunkCodecReader#position} gave. */
    ChunkCodecReader open(Section section, int from) {
        Slice slice = sections.get(section);
        return new ChunkCodecReader(bytes, from, slice.start() + slice.length());
    }

    boolean has(Section section) {
        return sections.containsKey(section);
    }

    /** What the file says its hash is: what others name it by, and what a signature signs. */
    public byte[] hash() {
        int start = TABLE + count * ENTRY;
        return Arrays.copyOfRange(bytes, start, start + HASH);
    }

    /** The hash as text. */
    public String hashText() {
        return HexFormat.of().formatHex(hash());
    }

    /**
     * Compares the hash with the contents.
     *
     * @throws ChunkFormatException when they differ
     */
    public void checkHash() {
        MessageDigest digest = digest();
        int at = TABLE + count * ENTRY + HASH + CHECKSUM;
        digest.update(bytes, 0, COUNT_AT);
        for (int i = 0; i < count; i++) {
            int entry = TABLE + i * ENTRY;
            int length = number(entry + 1);
            if ((bytes[entry] & 0xFF) != Section.SIGNATURE.number()) {
                digest.update(bytes, entry, 1 + Integer.BYTES);
                digest.update(bytes, at, length);
            }
            at += length;
        }
        if (!MessageDigest.isEqual(digest.digest(), hash())) {
            throw new ChunkFormatException("The compiled program has been changed: its contents do not have the hash that it names.");
        }
    }

    private static byte[] hash(Map<Section, byte[]> sections) {
        MessageDigest digest = digest();
        digest.update(MAGIC);
        digest.update(new byte[] {MAJOR, MINOR});
        sections.forEach((section, contents) -> {
            if (section != Section.SIGNATURE) {
                CodecOutput start = new CodecOutput();
                start.one(section.number());
                start.bits(contents.length);
                digest.update(start.toBytes());
                digest.update(contents);
            }
        });
        return digest.digest();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static int checksum(byte[] bytes, int start, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, start, length);
        return (int) checksum.getValue();
    }

    private int number(int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF) << 16 | bytes[at + 3] << 24;
    }

    private static ChunkFormatException early() {
        return new ChunkFormatException("The compiled program ends early: part of the file is missing.");
    }
}
