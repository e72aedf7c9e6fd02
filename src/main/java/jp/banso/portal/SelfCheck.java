package jp.banso.portal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import jp.banso.listing.PublicList;
import jp.banso.shared.AddressTurns;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.TypedNumbers;
import org.springframework.stereotype.Service;

/**
 * Tells an office which of its partners the latest public list names. Nothing of what was typed is written anywhere (PTL-02),
 * and nothing is known of whoever asks but the address of the request.
 */
@Service
public class SelfCheck {

    /** The most partners that are looked up at once. */
    public static final int MOST = 50;

    /** The most characters that are read of a field. */
    public static final int LONGEST = 2000;

    /** How often one address looks up within ten minutes (PTL-04). */
    static final int MOST_AN_ADDRESS = 30;

    private final PublicList list;
    private final AddressTurns turns;

    SelfCheck(PublicList list, Clock clock) {
        this.list = list;
        this.turns = new AddressTurns(MOST_AN_ADDRESS, Duration.ofMinutes(10), clock);
    }

    /** Looks the numbers up: one's own, and partners' as they were typed or pasted. */
    public SelfCheckAnswer check(String own, String partners, String from) {
        if (!turns.takes(from)) {
            return new SelfCheckAnswer.TooMany();
        }
        if (own.length() > LONGEST || partners.length() > LONGEST) {
            return new SelfCheckAnswer.Unreadable(own.length() > LONGEST, List.of());
        }
        var office = OfficeNumber.parse(own);
        var typed = TypedNumbers.read(partners);
        if (office.isEmpty() || typed.readable().isEmpty() || !typed.strange().isEmpty()) {
            return new SelfCheckAnswer.Unreadable(
                    office.isEmpty(), typed.strange().stream().limit(10).toList());
        }
        var asked = typed.readable().stream()
                .filter(number -> !number.equals(office.get()))
                .distinct()
                .limit(MOST)
                .toList();
        return list.named(Stream.concat(office.stream(), asked.stream()).toList())
                .<SelfCheckAnswer>map(named -> SelfCheckAnswer.Checked.of(office.get(), asked, named))
                .orElseGet(SelfCheckAnswer.NoList::new);
    }
}
