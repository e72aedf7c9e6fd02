package jp.banso.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.banso.programme.ProgrammeItem;
import jp.banso.programme.ProgrammePart;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** The texts of the public's pages that the city has worded, as a part of the programme. */
@Component
class PortalTextProgramme implements ProgrammePart {

    private final PortalTexts texts;
    private final PortalTextService service;

    PortalTextProgramme(PortalTexts texts, PortalTextService service) {
        this.texts = texts;
        this.service = service;
    }

    @Override
    public String key() {
        return "portal-texts";
    }

    @Override
    public List<ProgrammeItem> items(Viewer viewer) {
        return Arrays.stream(PortalText.values())
                .flatMap(text -> texts.present(text).stream()
                        .map(edition ->
                                new ProgrammeItem(text.name(), new TreeMap<>(Map.of("body", edition.body())), false)))
                .toList();
    }

    @Override
    public boolean take(Viewer viewer, ProgrammeItem item) {
        return Arrays.stream(PortalText.values())
                .filter(text -> text.name().equals(item.key()))
                .findFirst()
                .filter(text -> service.word(
                                viewer,
                                OperationId.fresh(),
                                text,
                                texts.present(text).map(PortalEdition::edition).orElse(0),
                                item.text("body"))
                        instanceof PortalTextDecision.Kept)
                .isPresent();
    }
}
