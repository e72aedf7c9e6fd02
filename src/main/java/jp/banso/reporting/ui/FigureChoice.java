package jp.banso.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.banso.reporting.FigureFilter;
import jp.banso.shared.ServiceCategory;

/** Of which offices the city wants figures: of a category, of members or others. */
final class FigureChoice extends Div {

    private static final String ANY = "";

    private final Select<String> category = new Select<>();
    private final Select<String> council = new Select<>();
    private boolean filling;

    FigureChoice(Consumer<FigureFilter> wanted) {
        category.setLabel(getTranslation("careoffice.filter.category"));
        category.setItems(Stream.concat(
                        Stream.of(ANY), Stream.of(ServiceCategory.values()).map(Enum::name))
                .toList());
        category.setItemLabelGenerator(
                name -> name.isEmpty() ? getTranslation("careoffice.filter.any") : getTranslation("category." + name));
        council.setLabel(getTranslation("careoffice.filter.council"));
        council.setItems(ANY, Ways.YES, Ways.NO);
        council.setItemLabelGenerator(this::council);
        for (var field : List.of(category, council)) {
            field.addValueChangeListener(chosen -> {
                if (!filling) {
                    wanted.accept(chosen());
                }
            });
        }
        addClassName("figure-choice");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("careoffice.filter.fold"));
        var note = new Paragraph(getTranslation("reporting.choice.note"));
        note.addClassName("cell-sub");
        add(category, council, note);
    }

    void show(FigureFilter filter) {
        filling = true;
        var chosen = filter.category();
        var member = filter.councilMember();
        category.setValue(chosen == null ? ANY : chosen.name());
        council.setValue(member == null ? ANY : member ? Ways.YES : Ways.NO);
        filling = false;
    }

    /** The conditions in words. */
    List<String> words(FigureFilter filter) {
        var words = new ArrayList<String>();
        var chosen = filter.category();
        var member = filter.councilMember();
        if (chosen != null) {
            words.add(getTranslation("category." + chosen.name()));
        }
        if (member != null) {
            words.add(council(member ? Ways.YES : Ways.NO));
        }
        return words;
    }

    private FigureFilter chosen() {
        return new FigureFilter(
                category.getValue().isEmpty() ? null : ServiceCategory.valueOf(category.getValue()),
                council.getValue().isEmpty()
                        ? null
                        : Boolean.valueOf(council.getValue().equals(Ways.YES)));
    }

    private String council(String word) {
        return switch (word) {
            case Ways.YES -> getTranslation("careoffice.council.member");
            case Ways.NO -> getTranslation("careoffice.council.none");
            default -> getTranslation("careoffice.filter.any");
        };
    }
}
