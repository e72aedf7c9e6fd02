package jp.banso.visit;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import jp.banso.support.VisitTime;

/**
 * The order of a day's visits (VIS-02): overdue days first, agreed times in their order, then those without a time by area:
 * municipality, the words of the address up to its first number, then its numbers as numbers. No distance is claimed.
 */
final class TravelOrder {

    /** Two or three characters and the sign of a prefecture. */
    private static final Pattern PREFECTURE = Pattern.compile("^.{2,3}?[\\u90FD\\u9053\\u5E9C\\u770C]");

    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

    static final Comparator<VisitStop> ORDER = Comparator.comparing(VisitStop::planned, VisitTime.BY_TIME)
            .thenComparing(stop -> Area.of(stop.municipality(), stop.address()))
            .thenComparing(stop -> stop.assignment().value());

    private TravelOrder() {}

    /** Where an address lies, comparable; the same address with and without its prefecture is the same area. */
    record Area(String municipality, String town, List<Integer> numbers) implements Comparable<Area> {

        private static final Comparator<Area> ORDER = Comparator.comparing(Area::municipality)
                .thenComparing(Area::town)
                .thenComparing(Area::numbers, Area::byNumber);

        static Area of(String municipality, String address) {
            var folded = PREFECTURE
                    .matcher(Normalizer.normalize(address, Normalizer.Form.NFKC).replace(" ", ""))
                    .replaceFirst("");
            var first = DIGITS.matcher(folded);
            var town = first.find() ? folded.substring(0, first.start()) : folded;
            var numbers = DIGITS.matcher(folded)
                    .results()
                    .map(found -> Integer.valueOf(found.group()))
                    .toList();
            return new Area(municipality, town, numbers);
        }

        @Override
        public int compareTo(Area other) {
            return ORDER.compare(this, other);
        }

        private static int byNumber(List<Integer> left, List<Integer> right) {
            for (var at = 0; at < Math.min(left.size(), right.size()); at++) {
                var difference = left.get(at).compareTo(right.get(at));
                if (difference != 0) {
                    return difference;
                }
            }
            return Integer.compare(left.size(), right.size());
        }
    }
}
