package jp.banso.careoffice.fact;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import org.springframework.stereotype.Component;

/** What all rooms together know of offices. */
@Component
public class KnownFacts {

    private final List<OfficeFacts> facts;

    KnownFacts(List<OfficeFacts> facts) {
        this.facts = List.copyOf(facts);
    }

    public Set<String> codes() {
        return facts.stream().flatMap(some -> some.codes().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    public Map<String, String> of(Viewer viewer, CareOfficeId office) {
        return of(viewer, List.of(office)).getOrDefault(office, Map.of());
    }

    /** By office; codes without a value are left out. */
    public Map<CareOfficeId, Map<String, String>> of(Viewer viewer, Collection<CareOfficeId> offices) {
        var known = new HashMap<CareOfficeId, Map<String, String>>();
        facts.forEach(some -> some.of(viewer, offices)
                .forEach((office, values) -> values.forEach((code, value) -> {
                    if (!Objects.requireNonNullElse(value, "").isBlank()) {
                        known.computeIfAbsent(office, first -> new HashMap<>()).put(code, value.strip());
                    }
                })));
        return known;
    }
}
