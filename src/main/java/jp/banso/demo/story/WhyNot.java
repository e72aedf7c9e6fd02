package jp.banso.demo.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.banso.outreach.ContactReason;

/** Reasons for not joining, each as often as it is heard. */
final class WhyNot {

    private record Share(ContactReason reason, int times) {}

    private static final List<Share> SHARES = List.of(
            new Share(ContactReason.PARTNERS_MISSING, 47),
            new Share(ContactReason.COST, 31),
            new Share(ContactReason.UNCLEAR, 18),
            new Share(ContactReason.INSIDE_DECISION, 12),
            new Share(ContactReason.NO_TIME, 10),
            new Share(ContactReason.FAX_EASIER, 9),
            new Share(ContactReason.EQUIPMENT, 7),
            new Share(ContactReason.CERTIFICATE, 6));

    private WhyNot() {}

    static List<ContactReason> asOftenAsInTheSurvey() {
        var spread = new ArrayList<ContactReason>();
        SHARES.forEach(share -> spread.addAll(Collections.nCopies(share.times(), share.reason())));
        return List.copyOf(spread);
    }
}
