package jp.banso.portal;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import jp.banso.outreach.BriefingBox;
import jp.banso.outreach.BriefingId;
import jp.banso.outreach.PublicBriefings;
import jp.banso.outreach.WishDecision;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Service;

/** Hands the public's applications to the briefing they are for, so many an hour (PTL-04, PTL-07). */
@Service
public class Applying {

    /** How many applications are taken within an hour from all addresses together. */
    static final int MOST_AN_HOUR = 200;

    /** How many other sessions a full one offers. */
    private static final int NEXT = 3;

    private final BriefingBox box;
    private final PublicBriefings briefings;
    private final Senders senders;
    private final Commands commands;
    private final Clock clock;

    Applying(BriefingBox box, PublicBriefings briefings, Senders senders, Commands commands, Clock clock) {
        this.box = box;
        this.briefings = briefings;
        this.senders = senders;
        this.commands = commands;
        this.clock = clock;
    }

    /** The application that was taken with that operation. */
    public Optional<BriefingBox.Receipt> receipt(OperationId operation) {
        return box.receipt(operation);
    }

    /** The same application of the same form once, however often it is sent. */
    public AppliedAnswer apply(OperationId sent, BriefingId session, TypedBriefing typed, String from) {
        var operation = OperationId.from("portal/apply", sent.value(), session, typed);
        if (!typed.flaws().isEmpty()) {
            return new AppliedAnswer.Flawed(typed.flaws());
        }
        if (!commands.happened(operation)
                && (!senders.takes(from)
                        || box.countSince(clock.instant().minus(Duration.ofHours(1))) >= MOST_AN_HOUR)) {
            return new AppliedAnswer.TooMany();
        }
        var wish = typed.wish();
        return switch (box.apply(operation, session, wish)) {
            case WishDecision.Received received -> new AppliedAnswer.Received(received.number(), operation);
            case WishDecision.Full full ->
                new AppliedAnswer.Full(
                        full.left(),
                        briefings.coming().stream()
                                .filter(one -> one.open() && !one.id().equals(session))
                                .filter(one -> one.hasRoomFor(wish.people()))
                                .limit(NEXT)
                                .toList());
            case WishDecision.Over over -> new AppliedAnswer.Over();
        };
    }
}
