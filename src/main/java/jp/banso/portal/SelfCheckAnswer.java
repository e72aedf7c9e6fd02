package jp.banso.portal;

import java.time.LocalDate;
import java.util.List;
import jp.banso.listing.PublicList;
import jp.banso.shared.OfficeNumber;

/** What the self-check answers. */
public sealed interface SelfCheckAnswer {

    /** One number and what is known of it. */
    record Line(String number, String name, boolean listed) {}

    /** The list's day, oneself, and one's partners in the order they were typed. */
    record Checked(LocalDate asOf, Line own, List<Line> partners) implements SelfCheckAnswer {

        static Checked of(OfficeNumber own, List<OfficeNumber> partners, PublicList.Named named) {
            return new Checked(
                    named.asOf(),
                    line(own, named),
                    partners.stream().map(number -> line(number, named)).toList());
        }

        private static Line line(OfficeNumber number, PublicList.Named named) {
            var office = named.offices().getOrDefault(number.value(), new PublicList.Office("", false));
            return new Line(number.value(), office.name(), office.listed());
        }

        public long listed() {
            return partners.stream().filter(Line::listed).count();
        }
    }

    /** One's own number, or the partners', cannot be read; {@code strange} are the words that are none. */
    record Unreadable(boolean own, List<String> strange) implements SelfCheckAnswer {}

    /** There is no public list yet. */
    record NoList() implements SelfCheckAnswer {}

    record TooMany() implements SelfCheckAnswer {}
}
