package jp.banso.careoffice;

import java.util.Arrays;
import java.util.List;
import jp.banso.shared.SearchKey;

/**
 * The searchable form of an office: one line each for name, kana and number (the name key), then the phone's digits and
 * the corporation (the search key). What people type is brought into the same form.
 */
public final class SearchText {

    private SearchText() {}

    /** Name, kana and number of an office, as {@code care_office.name_key} holds them. */
    public static String nameKey(String name, String kana, String number) {
        return SearchKey.of(name) + "\n" + SearchKey.of(kana) + "\n" + number;
    }

    /** The name key with phone digits and corporation, as {@code care_office.search_key} holds them. */
    public static String searchKey(String nameKey, String phoneKey, String corporationKey) {
        return nameKey + "\n" + phoneKey + "\n" + corporationKey;
    }

    /** The digits of a phone number. */
    public static String phone(String written) {
        return SearchKey.phone(written);
    }

    /** The words of a search, at most eight, each of which must occur; phone-like words are reduced to digits. */
    public static List<String> words(String typed) {
        return Arrays.stream(typed.replace('\u3000', ' ').strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(8)
                .map(SearchText::word)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String word(String typed) {
        var key = SearchKey.of(typed);
        var digits = key.chars().allMatch(c -> Character.isDigit(c) || c == '-' || c == '(' || c == ')');
        return digits && !key.isEmpty() ? SearchKey.phone(typed) : key;
    }
}
