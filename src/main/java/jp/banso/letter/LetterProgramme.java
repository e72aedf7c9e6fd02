package jp.banso.letter;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.banso.programme.ProgrammeItem;
import jp.banso.programme.ProgrammePart;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** The templates of letters and mails, as a part of the programme; a template is known by its name, of two alike the older. */
@Component
class LetterProgramme implements ProgrammePart {

    private final TemplateService templates;

    LetterProgramme(TemplateService templates) {
        this.templates = templates;
    }

    @Override
    public String key() {
        return "letters";
    }

    @Override
    public List<ProgrammeItem> items(Viewer viewer) {
        return byName(viewer).values().stream().map(LetterProgramme::item).toList();
    }

    @Override
    public boolean take(Viewer viewer, ProgrammeItem item) {
        var kind = Arrays.stream(LetterKind.values())
                .filter(one -> one.name().equals(item.text("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            return false;
        }
        var data = new TemplateData(
                kind.get(),
                item.key(),
                item.text("subject"),
                item.text("words"),
                item.text("inUse").equals("true"));
        var now = Optional.ofNullable(byName(viewer).get(item.key()));
        return templates.keep(
                        viewer,
                        OperationId.fresh(),
                        now.map(LetterTemplate::id).orElse(null),
                        now.map(LetterTemplate::version).orElse(0L),
                        data)
                instanceof TemplateDecision.Kept;
    }

    private Map<String, LetterTemplate> byName(Viewer viewer) {
        var named = new LinkedHashMap<String, LetterTemplate>();
        templates.templates(viewer).stream()
                .sorted((one, other) ->
                        Long.compare(one.id().value(), other.id().value()))
                .forEach(template -> named.putIfAbsent(template.data().name(), template));
        return named;
    }

    private static ProgrammeItem item(LetterTemplate one) {
        var data = one.data();
        var fields = new TreeMap<>(Map.of(
                "kind", data.kind().name(),
                "subject", data.subject(),
                "words", data.words(),
                "inUse", String.valueOf(data.inUse())));
        return new ProgrammeItem(data.name(), fields, one.changer().isEmpty());
    }
}
