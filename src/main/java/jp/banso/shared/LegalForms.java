package jp.banso.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words for a corporation's legal form, full and short, inside folded text. */
final class LegalForms {

    private record Form(String written, String full) {}

    /** By first character, longest first; most characters start none. */
    private static final @Nullable Form[][] STARTING = starting();

    private LegalForms() {}

    static String dropped(String folded) {
        return rewritten(folded, false);
    }

    static String inFull(String folded) {
        return rewritten(folded, true);
    }

    private static String rewritten(String folded, boolean inFull) {
        StringBuilder out = null;
        int copied = 0;
        int i = 0;
        while (i < folded.length()) {
            var form = formAt(folded, i);
            if (form == null) {
                i++;
                continue;
            }
            if (out == null) {
                out = new StringBuilder(folded.length() + 8);
            }
            out.append(folded, copied, i);
            if (inFull) {
                out.append(form.full());
            }
            i += form.written().length();
            copied = i;
        }
        return out == null
                ? folded
                : out.append(folded, copied, folded.length()).toString();
    }

    private static @Nullable Form formAt(String folded, int at) {
        var forms = STARTING[folded.charAt(at)];
        if (forms != null) {
            for (var form : forms) {
                if (folded.startsWith(form.written(), at)) {
                    return form;
                }
            }
        }
        return null;
    }

    private static @Nullable Form[][] starting() {
        var all = new ArrayList<Form>();
        for (var line : TextResource.lines(LegalForms.class, "search_key.txt")) {
            var part = List.of(line.split(" "));
            if (part.getFirst().equals("form")) {
                var full = Folding.of(part.get(1));
                part.subList(1, part.size()).forEach(written -> all.add(new Form(Folding.of(written), full)));
            }
        }
        all.sort(Comparator.comparingInt((Form form) -> form.written().length()).reversed());
        var starting = new Form[Character.MAX_VALUE + 1][];
        for (var form : all) {
            int first = form.written().charAt(0);
            var earlier = starting[first] == null ? new Form[0] : starting[first];
            var longer = Arrays.copyOf(earlier, earlier.length + 1);
            longer[earlier.length] = form;
            starting[first] = longer;
        }
        return starting;
    }
}
