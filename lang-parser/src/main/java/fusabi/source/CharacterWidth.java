package fusabi.source;

/** How many columns of a terminal a character takes. */
final class CharacterWidth {

    private CharacterWidth() {}

    /** 2 for what East Asian fonts and emoji draw wide, 0 for marks that sit on the character before, else 1. */
    static int of(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            default -> isWide(point) ? 2 : 1;
        };
    }

    /* The blocks that Unicode's EastAsianWidth.txt marks as W or F, rounded to whole blocks. */
    private static boolean isWide(int point) {
        return point >= 0x1100 && (point <= 0x115F
                || point >= 0x2E80 && point <= 0xA4CF && point != 0x303F
                || point >= 0xAC00 && point <= 0xD7A3
                || point >= 0xF900 && point <= 0xFAFF
                || point >= 0xFE30 && point <= 0xFE6F
                || point >= 0xFF00 && point <= 0xFF60
                || point >= 0xFFE0 && point <= 0xFFE6
                || point >= 0x1F300 && point <= 0x1F64F
                || point >= 0x1F680 && point <= 0x1F6FF
                || point >= 0x1F900 && point <= 0x1F9FF
                || point >= 0x20000 && point <= 0x3FFFD);
    }
}
