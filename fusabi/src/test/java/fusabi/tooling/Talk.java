package fusabi.tooling;

import fusabi.Engine;
import fusabi.Session;
import fusabi.source.SourceFile;

/** A dialogue after some entries, asked at places that are marked {@code ▮}. */
record Talk(Session session, Dialogue dialogue) implements AutoCloseable {

    static Talk after(Engine engine, String entry) {
        Session session = engine.session();
        Dialogue dialogue = Dialogue.with(session);
        dialogue.prepare(SourceFile.of("before.fsx", entry)).value().orElseThrow().run();
        return new Talk(session, dialogue);
    }

    Completions complete(String marked) {
        return dialogue.complete(marked.replace("▮", ""), marked.indexOf('▮'));
    }

    /** The name and the type of what stands there, or nothing. */
    String describe(String marked) {
        return dialogue.describe(marked.replace("▮", ""), marked.indexOf('▮')).map(each -> each.name() + " : " + each.type()).orElse("");
    }

    @Override
    public void close() {
        session.close();
    }
}
