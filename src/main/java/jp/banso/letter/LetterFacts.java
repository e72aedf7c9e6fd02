package jp.banso.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.banso.outreach.BriefingData;
import jp.banso.outreach.BriefingQueries;
import jp.banso.outreach.NoSuchBriefing;
import jp.banso.security.Viewer;
import jp.banso.shared.EraDate;
import org.springframework.stereotype.Component;

/** What a letter may name beside facts of its office: its day, who writes it, and the session it speaks of. */
@Component
class LetterFacts {

    /** From one time to another, as print has it. */
    private static final String TO = "\uff5e";

    private static final List<String> OF_SENDER =
            List.of("TODAY", "CITY", "DEPARTMENT", "PERSON", "SENDER_ADDRESS", "SENDER_PHONE", "SENDER_EMAIL");

    static final List<String> OF_SESSION =
            List.of("BRIEFING", "BRIEFING_DAY", "BRIEFING_TIME", "BRIEFING_PLACE", "BRIEFING_UNTIL");

    /** In the order in which they are offered. */
    static final List<String> CODES =
            Stream.concat(OF_SENDER.stream(), OF_SESSION.stream()).toList();

    private final SenderService sender;
    private final BriefingQueries sessions;

    LetterFacts(SenderService sender, BriefingQueries sessions) {
        this.sender = sender;
        this.sessions = sessions;
    }

    /** The same for every office; a code without a value is not in it. */
    Map<String, String> of(Viewer viewer, LetterOrder order) {
        var from = sender.read("");
        var facts = new HashMap<String, String>();
        facts.put("TODAY", EraDate.formatBoth(order.datedOn()));
        facts.put("CITY", from.city());
        facts.put("DEPARTMENT", from.department());
        facts.put("PERSON", from.person());
        facts.put("SENDER_ADDRESS", from.address());
        facts.put("SENDER_PHONE", from.phone());
        facts.put("SENDER_EMAIL", from.email());
        var session = order.session();
        if (session != null) {
            session(
                    facts,
                    sessions.session(viewer, session)
                            .orElseThrow(NoSuchBriefing::new)
                            .data());
        }
        facts.values().removeIf(String::isBlank);
        return facts;
    }

    private static void session(Map<String, String> facts, BriefingData data) {
        facts.put("BRIEFING", data.title());
        facts.put("BRIEFING_DAY", EraDate.formatBoth(data.heldOn()));
        facts.put("BRIEFING_PLACE", data.place());
        var from = data.startsAt();
        var to = data.endsAt();
        if (from != null) {
            facts.put("BRIEFING_TIME", from + TO + (to == null ? "" : to));
        }
        var until = data.applyUntil();
        if (until != null) {
            facts.put("BRIEFING_UNTIL", EraDate.format(until));
        }
    }
}
