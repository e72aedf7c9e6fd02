package jp.banso.support.ui;

import jp.banso.support.FirmLoad;
import org.jspecify.annotations.Nullable;

/** How much a firm has to do, in the words of the form that chooses one. */
final class FirmWords {

    private FirmWords() {}

    /** The firm's name with its cases, of how many where that is agreed. */
    static String choice(String name, @Nullable FirmLoad load) {
        if (load == null) {
            return name;
        }
        return load.capacity() == null
                ? Wording.text("support.load.choice", name, load.cases())
                : Wording.text("support.load.choice.of", name, load.cases(), load.capacity());
    }

    static String line(FirmLoad load) {
        return Wording.text("support.load.line", load.cases(), load.offers(), load.visits());
    }

    /** Said of a firm that has as much as agreed; it may be chosen nonetheless. */
    static String full(FirmLoad load) {
        var most = load.capacity();
        return most == null ? "" : Wording.text("support.load.full", most, load.cases(), load.offers());
    }
}
