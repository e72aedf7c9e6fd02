package jp.banso.handover.ui;

import static jp.banso.handover.ui.HandoverTools.text;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.banso.careoffice.Disposition;
import jp.banso.careoffice.NextAction;
import jp.banso.handover.BelongingKind;
import jp.banso.handover.OpenCase;
import jp.banso.shared.ui.JapaneseDates;
import org.jspecify.annotations.Nullable;

/** How a case of a pack reads, on the page and on paper alike. */
final class PackWords {

    private PackWords() {}

    /** What there is to say of the case, by its name; what is not known is left out. */
    static Map<String, String> facts(OpenCase one, String successor) {
        var facts = new LinkedHashMap<String, String>();
        put(facts, "handover.fact.successor", successor);
        put(facts, "handover.fact.stage", HandoverTools.stage(one.stage()));
        put(facts, "handover.fact.next", next(one));
        put(facts, one.kind() == BelongingKind.VISIT ? "handover.fact.told" : "handover.fact.promise", one.nextWords());
        put(facts, "handover.fact.agreed", dated(one.agreed(), one.agreedOn()));
        put(facts, "handover.fact.why", why(one));
        put(facts, "handover.fact.ask", one.ask());
        put(facts, "handover.fact.firm", one.visitor().isEmpty() ? one.firm() : one.firm() + " " + one.visitor());
        put(facts, "handover.fact.mentions", String.join("\n", one.mentions()));
        return facts;
    }

    static String next(OpenCase one) {
        var what = one.next() == NextAction.NONE
                ? ""
                : text("nextaction." + one.next().name());
        var on = one.nextOn();
        if (on == null) {
            return one.kind() == BelongingKind.VISIT ? text("handover.next.undated") : what;
        }
        return text("handover.next", JapaneseDates.both(on), what);
    }

    private static String why(OpenCase one) {
        if (one.disposition() == Disposition.TARGET) {
            return "";
        }
        var state = text("disposition." + one.disposition().name());
        var why = one.why().isEmpty() ? state : text("handover.why", state, text("reason." + one.why()));
        var review = one.reviewOn();
        return review == null ? why : text("handover.why.review", why, JapaneseDates.both(review));
    }

    private static String dated(String words, @Nullable LocalDate on) {
        return words.isEmpty() || on == null ? words : text("handover.agreed", JapaneseDates.both(on), words);
    }

    private static void put(Map<String, String> facts, String key, String words) {
        if (!words.isBlank()) {
            facts.put(text(key), words);
        }
    }
}
