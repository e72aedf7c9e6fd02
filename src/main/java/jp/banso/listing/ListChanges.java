package jp.banso.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.banso.shared.SearchKey;
import jp.banso.shared.TextResource;
import org.jspecify.annotations.Nullable;

/** What differs between two lists of one system (LST-14). Ways of writing the same differ in nothing. Knows no database. */
final class ListChanges {

    private static final List<String> PLACE_MARKS = TextResource.lines(ListChanges.class, "address_marks.txt");

    private final Map<String, Listed> before;
    private final Map<String, Listed> after;
    private final List<Found> found = new ArrayList<>();

    /** An office on a list; {@code careOffice} is the register's office it was found to be. */
    record Listed(
            long entry,
            String identity,
            String number,
            String name,
            String address,
            @Nullable Long careOffice) {

        private String nameKey() {
            return SearchKey.of(name);
        }

        private String placeKey() {
            return place(address);
        }
    }

    /** One difference: about which entry of the later list and which office of the register. */
    record Found(ChangeKind kind, Confidence confidence, Listed entry, long careOffice, String was, String said) {}

    private ListChanges(List<Listed> before, List<Listed> after) {
        this.before = byIdentity(before);
        this.after = byIdentity(after);
    }

    static List<Found> between(List<Listed> before, List<Listed> after) {
        var changes = new ListChanges(before, after);
        changes.find();
        return List.copyOf(changes.found);
    }

    private void find() {
        var fresh = new ArrayList<Listed>();
        after.forEach((identity, now) -> {
            var then = before.get(identity);
            if (then == null) {
                fresh.add(now);
            } else if (now.careOffice() != null) {
                compare(then, now, now.careOffice());
            }
        });
        var renumbered = renumbered(fresh);
        fresh.stream().filter(now -> !renumbered.contains(now.identity())).forEach(now -> {
            var office = now.careOffice();
            if (office != null) {
                var sure = now.number().isEmpty() ? Confidence.LIKELY : Confidence.CERTAIN;
                found.add(new Found(ChangeKind.APPEARED, sure, now, office, "", ""));
            }
        });
    }

    private void compare(Listed then, Listed now, long office) {
        var renamed = !then.nameKey().equals(now.nameKey());
        var moved = !then.placeKey().equals(now.placeKey());
        var sure = renamed && moved ? Confidence.LIKELY : Confidence.CERTAIN;
        if (renamed) {
            found.add(new Found(ChangeKind.RENAMED, sure, now, office, then.name(), now.name()));
        }
        if (moved) {
            found.add(new Found(ChangeKind.MOVED, sure, now, office, then.address(), now.address()));
        }
    }

    /** Entries whose number alone is new: one office of the same name is gone, and no other bears it. */
    private HashSet<String> renumbered(List<Listed> fresh) {
        var gone = before.values().stream()
                .filter(then -> !after.containsKey(then.identity()))
                .filter(then -> then.careOffice() != null && !then.number().isEmpty())
                .collect(Collectors.groupingBy(Listed::nameKey));
        var comers = fresh.stream().collect(Collectors.groupingBy(Listed::nameKey, Collectors.counting()));
        var identities = new HashSet<String>();
        for (var now : fresh) {
            var same = gone.getOrDefault(now.nameKey(), List.of());
            former(now, same, comers.getOrDefault(now.nameKey(), 0L)).ifPresent(then -> {
                var office = then.careOffice();
                if (office != null) {
                    var sure = then.placeKey().equals(now.placeKey()) ? Confidence.CERTAIN : Confidence.LIKELY;
                    found.add(new Found(ChangeKind.RENUMBERED, sure, now, office, then.number(), now.number()));
                    identities.add(now.identity());
                }
            });
        }
        return identities;
    }

    private static Optional<Listed> former(Listed now, List<Listed> same, long comers) {
        if (now.number().isEmpty() || now.careOffice() != null) {
            return Optional.empty();
        }
        var there = same.stream()
                .filter(then -> then.placeKey().equals(now.placeKey()))
                .toList();
        if (there.size() == 1) {
            return Optional.of(there.getFirst());
        }
        return same.size() == 1 && comers == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    /** An address without the ways of writing block and number, and without the prefecture. */
    static String place(String address) {
        var key = SearchKey.of(address);
        for (var mark : PLACE_MARKS) {
            key = mark.startsWith("^")
                    ? key.replaceFirst("^" + mark.substring(1), "")
                    : key.replace(SearchKey.of(mark), "-");
        }
        return key.replaceAll("-+", "-").replaceAll("-$", "");
    }

    private static Map<String, Listed> byIdentity(List<Listed> listed) {
        var map = new HashMap<String, Listed>();
        listed.forEach(one -> map.putIfAbsent(one.identity(), one));
        return map;
    }
}
