package jp.banso.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.banso.security.Viewer;
import org.springframework.stereotype.Component;

/** The programme as the rooms keep it now. */
@Component
class OwnProgramme {

    private final List<ProgrammePart> parts;

    OwnProgramme(List<ProgrammePart> parts) {
        this.parts =
                parts.stream().sorted(Comparator.comparing(ProgrammePart::key)).toList();
    }

    List<String> keys() {
        return parts.stream().map(ProgrammePart::key).toList();
    }

    /** What a file is compared with. */
    SortedMap<ItemRef, ProgrammeItem> items(Viewer viewer) {
        var all = new TreeMap<ItemRef, ProgrammeItem>();
        for (var part : parts) {
            part.compared(viewer).forEach(item -> all.put(new ItemRef(part.key(), item.key()), item));
        }
        return all;
    }

    ProgrammeFile file(Viewer viewer, String title, String edition, Set<String> wanted) {
        var file = new TreeMap<String, SortedMap<String, SortedMap<String, String>>>();
        for (var part : parts) {
            if (wanted.contains(part.key())) {
                var items = new TreeMap<String, SortedMap<String, String>>();
                part.items(viewer).forEach(item -> items.put(item.key(), item.fields()));
                file.put(part.key(), items);
            }
        }
        return new ProgrammeFile(title, edition, file);
    }

    boolean take(Viewer viewer, ItemRef ref, SortedMap<String, String> fields) {
        return parts.stream()
                .filter(part -> part.key().equals(ref.part()))
                .findFirst()
                .filter(part -> part.take(viewer, new ProgrammeItem(ref.key(), fields, false)))
                .isPresent();
    }
}
