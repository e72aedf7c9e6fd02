package jp.banso.outreach;

import java.util.List;
import jp.banso.shared.OfficeNumber;

/** Invitees to invite: the pursued open offices not yet informed, of one service (a code, "" for any), or these numbers. */
public sealed interface Invitees {

    record Uninformed(String service) implements Invitees {}

    /** At most 2,000 numbers. */
    record Listed(List<OfficeNumber> numbers) implements Invitees {

        public static final int MOST = 2000;

        public Listed {
            numbers = List.copyOf(numbers);
            if (numbers.size() > MOST) {
                throw new IllegalArgumentException("at most 2,000 numbers");
            }
        }
    }
}
