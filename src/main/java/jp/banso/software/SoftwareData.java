package jp.banso.software;

import java.util.List;
import java.util.stream.Stream;
import jp.banso.shared.SearchKey;

/**
 * What is kept of a product. Lengths: name, maker and each further name 100 characters; at most twenty further names. A
 * product that is not offered any more is still recognised.
 */
public record SoftwareData(
        String name, String maker, List<String> aliases, Claim standard41, Claim standard50, boolean offered) {

    public static final int LONGEST = 100;
    public static final int MOST_ALIASES = 20;

    public SoftwareData {
        name = name.strip();
        maker = maker.strip();
        aliases = aliases.stream()
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .distinct()
                .toList();
        if (Stream.concat(Stream.of(name, maker), aliases.stream()).anyMatch(text -> text.length() > LONGEST)
                || aliases.size() > MOST_ALIASES) {
            throw new IllegalArgumentException("names up to 100 characters, at most twenty further ones");
        }
    }

    /** What the product is called in whatever writing (SWM-02). */
    List<String> keys() {
        return Stream.concat(Stream.of(name), aliases.stream())
                .map(SearchKey::of)
                .toList();
    }
}
