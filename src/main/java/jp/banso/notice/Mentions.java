package jp.banso.notice;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.banso.careoffice.CasePerson;
import jp.banso.shared.AccountId;

/**
 * Finds who is named in words: an at sign, half or full width, with somebody's whole name behind it. Of names that begin
 * alike the longest counts; two people of the same name are both meant.
 */
final class Mentions {

    private static final String SIGNS = "@\uFF20";

    private Mentions() {}

    static boolean possible(String words) {
        return words.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
    }

    static Set<AccountId> in(String words, List<CasePerson> people) {
        var longestFirst = people.stream()
                .sorted(Comparator.comparingInt(
                                (CasePerson person) -> person.name().length())
                        .reversed())
                .toList();
        var named = new HashSet<AccountId>();
        for (var at = 0; at < words.length(); at++) {
            if (SIGNS.indexOf(words.charAt(at)) >= 0) {
                var behind = at + 1;
                longestFirst.stream()
                        .filter(person -> words.startsWith(person.name(), behind))
                        .findFirst()
                        .ifPresent(first -> longestFirst.stream()
                                .filter(person -> person.name().equals(first.name()))
                                .forEach(person -> named.add(person.id())));
            }
        }
        return named;
    }
}
