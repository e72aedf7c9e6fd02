package jp.banso.handover;

import java.util.List;
import java.util.stream.Stream;
import jp.banso.shared.AccountId;

/**
 * Everything that stands in one person's name (HND-01). {@code drafts} is how many entries the person began and did not save;
 * they stay where they are.
 */
public record Estate(
        AccountId leaver,
        String leaverName,
        List<OpenCase> cases,
        List<Thing> things,
        List<Mention> mentions,
        int drafts) {

    /** The things of this kind. */
    public List<Thing> things(BelongingKind kind) {
        return things.stream().filter(thing -> thing.kind() == kind).toList();
    }

    /** Whether nothing is in this person's hands. */
    public boolean isEmpty() {
        return cases.isEmpty() && things.isEmpty();
    }

    /** How many cases and things there are. */
    public int size() {
        return cases.size() + things.size();
    }

    Stream<Long> offices() {
        return Stream.concat(
                cases.stream().map(one -> one.careOffice().value()),
                Stream.concat(
                        things(BelongingKind.WATCH).stream().map(Thing::id),
                        mentions.stream().map(Mention::office)));
    }
}
