package jp.banso.shared;

import java.util.ArrayList;
import java.util.List;

/**
 * Office numbers as a person types or pastes them, parted by blanks, line ends or commas of either width: those that can be
 * read, in their order, and the words that are none.
 */
public record TypedNumbers(List<OfficeNumber> readable, List<String> strange) {

    public TypedNumbers {
        readable = List.copyOf(readable);
        strange = List.copyOf(strange);
    }

    public static TypedNumbers read(String text) {
        var readable = new ArrayList<OfficeNumber>();
        var strange = new ArrayList<String>();
        for (var word : text.split("[\\s,\\u3001\\uff0c]+", -1)) {
            if (!word.isBlank()) {
                OfficeNumber.parse(word).ifPresentOrElse(readable::add, () -> strange.add(word));
            }
        }
        return new TypedNumbers(readable, strange);
    }

    /** The first ten that are none, in one line; empty where all can be read. */
    public String strangeOnes() {
        return String.join(" ", strange.subList(0, Math.min(10, strange.size())));
    }
}
