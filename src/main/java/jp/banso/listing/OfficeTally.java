package jp.banso.listing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.banso.shared.SearchKey;

/** Counts the offices of a list line by line: the same number, or name and address, is one office (LST-01). */
final class OfficeTally {

    static final int LONGEST_NAME = 200;

    private final Map<String, ListedOffice> offices = new LinkedHashMap<>();

    void add(String number, ListedRow line) {
        var identity = number.isEmpty() ? fingerprint(line.name(), line.address()) : number;
        offices.merge(
                identity,
                new ListedOffice(identity, number, line.name(), line.address(), List.of(line)),
                (known, more) -> new ListedOffice(
                        identity,
                        number,
                        known.name(),
                        known.address(),
                        Stream.concat(known.rows().stream(), more.rows().stream())
                                .toList()));
    }

    List<ListedOffice> all() {
        return List.copyOf(offices.values());
    }

    static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private static String fingerprint(String name, String address) {
        try {
            var text = SearchKey.of(name) + "\n" + SearchKey.of(address);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
