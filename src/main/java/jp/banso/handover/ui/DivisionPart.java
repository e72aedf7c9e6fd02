package jp.banso.handover.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.banso.handover.Division;
import jp.banso.handover.Estate;
import jp.banso.handover.OpenCase;
import jp.banso.security.Colleague;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.RowChoice;
import org.jspecify.annotations.Nullable;

/** Who takes what: one for everything, and others for chosen cases, which an area or a stage marks at once. */
final class DivisionPart extends Composite<Div> {

    private final transient Estate estate;
    private final transient List<Colleague> people;
    private final Select<Colleague> rest;
    private final Grid<OpenCase> grid = new Grid<>();
    private final Select<String> group = new Select<>();
    private final Select<Colleague> other;
    private final Div preview = new Div();
    private final transient Map<CareOfficeId, AccountId> chosen = new HashMap<>();

    DivisionPart(Estate estate, List<Colleague> people) {
        this.estate = estate;
        this.people = people;
        rest = FormFields.choice("handover.successor", people, Colleague::name);
        rest.setHelperText(getTranslation("handover.successor.help"));
        rest.addValueChangeListener(change -> refresh());
        other = FormFields.choice("handover.other", people, Colleague::name);
        preview.getElement().setAttribute("role", "status");
        getContent().add(rest);
        if (!estate.cases().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("handover.divide")), groups(), cases(), giving());
        }
        getContent().add(preview);
        getContent().addClassName("form");
    }

    /** Who takes what; none until somebody is chosen for the rest. */
    @Nullable
    Division division() {
        var person = rest.getValue();
        return person == null ? null : new Division(person.id(), chosen);
    }

    Select<Colleague> successor() {
        return rest;
    }

    /** One line a successor: how many cases and things they take. */
    List<String> lines() {
        var division = division();
        if (division == null) {
            return List.of();
        }
        var counts = estate.cases().stream()
                .collect(Collectors.groupingBy(
                        one -> division.of(one.careOffice()), LinkedHashMap::new, Collectors.counting()));
        counts.putIfAbsent(division.rest(), 0L);
        return counts.entrySet().stream()
                .map(entry -> getTranslation(
                        entry.getKey().equals(division.rest()) ? "handover.preview.rest" : "handover.preview.line",
                        name(entry.getKey()),
                        entry.getValue(),
                        estate.things().size()))
                .toList();
    }

    private Select<String> groups() {
        var groups = new LinkedHashMap<String, Predicate<OpenCase>>();
        estate.cases().stream()
                .map(OpenCase::stage)
                .distinct()
                .sorted()
                .forEach(stage -> groups.put(HandoverTools.stage(stage), one -> one.stage() == stage));
        estate.cases().stream()
                .map(OpenCase::area)
                .filter(area -> !area.isEmpty())
                .distinct()
                .sorted()
                .forEach(area -> groups.put(area, one -> one.area().equals(area)));
        group.setLabel(getTranslation("handover.group"));
        group.setItems(groups.keySet());
        group.addValueChangeListener(change -> {
            var fits = groups.get(change.getValue());
            if (fits != null) {
                grid.asMultiSelect()
                        .setValue(estate.cases().stream().filter(fits).collect(Collectors.toSet()));
            }
        });
        return group;
    }

    private Grid<OpenCase> cases() {
        RowChoice.many(grid);
        grid.setItems(estate.cases());
        grid.addColumn(LitRenderer.<OpenCase>of(
                                "<div class=\"cell-main\">${item.name}</div><div class=\"cell-sub\">${item.line}</div>")
                        .withProperty("name", OpenCase::name)
                        .withProperty(
                                "line",
                                one -> HandoverTools.stage(one.stage()) + " " + one.area() + " " + PackWords.next(one)))
                .setHeader(getTranslation("handover.case"))
                .setFlexGrow(3);
        grid.addColumn(this::successorOf).setHeader(getTranslation("handover.fact.successor"));
        grid.setAllRowsVisible(estate.cases().size() <= 10);
        return grid;
    }

    private Div giving() {
        var give = new Button(getTranslation("handover.give"), click -> give());
        var line = new Div(other, give);
        line.addClassName("form-actions");
        return line;
    }

    private void give() {
        var person = other.getValue();
        var marked = new HashSet<>(grid.getSelectedItems());
        if (person == null || marked.isEmpty()) {
            Notices.failed(getTranslation("handover.give.none"), getTranslation("handover.give.next"));
            return;
        }
        marked.forEach(one -> chosen.put(one.careOffice(), person.id()));
        grid.deselectAll();
        group.clear();
        refresh();
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        preview.removeAll();
        lines().forEach(line -> preview.add(new Paragraph(line)));
    }

    private String successorOf(OpenCase one) {
        var named = chosen.get(one.careOffice());
        if (named != null) {
            return name(named);
        }
        var person = rest.getValue();
        return person == null ? getTranslation("handover.undecided") : person.name();
    }

    private String name(AccountId id) {
        return people.stream()
                .filter(one -> one.id().equals(id))
                .map(Colleague::name)
                .findFirst()
                .orElse("");
    }
}
