package fusabi.border;

import fusabi.value.Word;
import java.util.Optional;

/** Values without parts that are no numbers. */
enum Simple implements Converter {
    TEXT {
        @Override
        public Object toJava(long word, Crossing crossing) {
            return crossing.call().toText(word);
        }

        @Override
        public long toWord(Object value, Crossing crossing) {
            return value == null ? Word.NULL : crossing.call().ofText((String) value);
        }
    },
    BOOL {
        @Override
        public Object toJava(long word, Crossing crossing) {
            return word == Word.TRUE;
        }

        @Override
        public long toWord(Object value, Crossing crossing) {
            if (value == null) {
                throw new ConversionException("null is given where a bool is wanted.");
            }
            return Word.ofBool((Boolean) value);
        }
    },
    UNIT {
        @Override
        public Object toJava(long word, Crossing crossing) {
            return null;
        }

        @Override
        public long toWord(Object value, Crossing crossing) {
            return Word.UNIT;
        }
    };

    @Override
    public Optional<Plain> plain() {
        return Optional.of(switch (this) {
            case TEXT -> Plain.TEXT;
            case BOOL -> Plain.BOOL;
            case UNIT -> Plain.UNIT;
        });
    }
}
