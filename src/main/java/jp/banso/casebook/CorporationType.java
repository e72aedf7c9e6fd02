package jp.banso.casebook;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import jp.banso.shared.TextResource;

/** The legal form of a corporation, read from its name. */
public enum CorporationType {
    SOCIAL_WELFARE,
    MEDICAL,
    STOCK,
    LIMITED,
    LIMITED_LIABILITY,
    NON_PROFIT,
    ASSOCIATION,
    COOPERATIVE,
    LOCAL_GOVERNMENT;

    /** The form that stands in the name; empty for a name that has none of them. */
    public static Optional<CorporationType> of(String name) {
        var folded = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return Forms.ALL.stream()
                .filter(form -> folded.contains(form.written()))
                .map(Form::type)
                .findFirst();
    }

    private record Form(String written, CorporationType type) {}

    private static final class Forms {

        static final List<Form> ALL = TextResource.lines(CorporationType.class, "corporation_types.txt").stream()
                .map(line -> line.split(" ", 2))
                .map(part -> new Form(part[1], valueOf(part[0])))
                .toList();
    }
}
