package fusabi.vm;

import fusabi.bytecode.Chunk;
import fusabi.bytecode.Prototype;

/**
 * A function of an image.
 *
 * @param start where its code begins in the image
 * @param chunk where it was defined
 */
record LinkedFunction(int id, int start, Prototype prototype, Chunk chunk) {

    /** Where in the source the instruction at {@code pc} of the image comes from. */
    Ending.Frame place(int pc) {
        int offset = pc - start;
        Prototype.Place found = null;
        for (Prototype.Place place : prototype.places()) {
            if (place.pc() > offset) {
                break;
            }
            found = place;
        }
        return found == null
                ? new Ending.Frame(prototype.name(), "", 0, 0)
                : new Ending.Frame(prototype.name(), chunk.files().get(found.file()), found.line(), found.column());
    }
}
