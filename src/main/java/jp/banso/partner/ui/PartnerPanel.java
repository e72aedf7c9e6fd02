package jp.banso.partner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.panel.CasePanel;
import jp.banso.partner.Adoption;
import jp.banso.partner.MetPledge;
import jp.banso.partner.PartnerRow;
import jp.banso.partner.PartnerSource;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;
import org.jspecify.annotations.Nullable;

/** The office's partners on its page, each with its sources and what the public list says of it. */
@org.springframework.stereotype.Component
class PartnerPanel implements CasePanel {

    private final PartnerTools tools;

    PartnerPanel(PartnerTools tools) {
        this.tools = tools;
    }

    @Override
    public int order() {
        return 350;
    }

    @Override
    public Optional<Component> show(Viewer viewer, CareOfficeCard card) {
        return viewer instanceof CityStaff || viewer instanceof VendorStaff
                ? Optional.of(new Partners(tools, card).shown())
                : Optional.empty();
    }

    static String name(PartnerRow row) {
        if (!row.number().isEmpty()) {
            return row.name();
        }
        return row.name().isEmpty() ? Wording.text("partner.outside") : row.name() + " " + row.area();
    }

    /** The section, drawn anew after each act. */
    private static final class Partners {

        private final PartnerTools tools;
        private final CareOfficeCard card;
        private final Div body = new Div();
        private List<PartnerRow> shown = List.of();
        private @Nullable MetPledge met;

        Partners(PartnerTools tools, CareOfficeCard card) {
            this.tools = tools;
            this.card = card;
            draw();
            tools.revision().watch(body, change -> {
                if (change.concerns(card.id())) {
                    reload();
                }
            });
        }

        /** Where nothing has changed for a firm, nothing is sent; the city's pledges may have. */
        private void reload() {
            if (tools.viewer() instanceof CityStaff || !shown.equals(rows()) || !Objects.equals(met, met())) {
                draw();
            }
        }

        private List<PartnerRow> rows() {
            return tools.queries().partners(tools.viewer(), card.id());
        }

        private @Nullable MetPledge met() {
            return tools.met().of(tools.viewer(), card.id()).orElse(null);
        }

        Component shown() {
            var source = tools.viewer() instanceof VendorStaff ? PartnerSource.VISIT : PartnerSource.CALL;
            var record = new Button(
                    Wording.text("partner.record"),
                    click -> new PartnerDialog(tools, card.id(), source, this::draw).open());
            return new Section(Wording.text("partner.title"), body)
                    .withActions(new HandOut(tools, card.id()).link(), record);
        }

        private void draw() {
            var rows = rows();
            shown = rows;
            var word = met();
            met = word;
            body.removeAll();
            if (word != null) {
                body.add(new MetPledgeLine(tools, card, word, this::draw));
            }
            if (tools.viewer() instanceof CityStaff) {
                body.add(new PledgeLine(tools, card, rows, this::draw));
            }
            if (rows.isEmpty()) {
                body.add(new Paragraph(Wording.text("partner.none")));
                return;
            }
            var list = new UnorderedList();
            list.addClassName("card-list");
            rows.forEach(row -> list.add(item(row)));
            body.add(list);
            if (tools.viewer() instanceof CityStaff) {
                body.add(new Anchor(Places.partnersOf(card.number()), Wording.text("partner.around.open")));
            }
        }

        private ListItem item(PartnerRow row) {
            Component name = new Span(PartnerPanel.name(row));
            if (!row.number().isEmpty() && tools.viewer() instanceof CityStaff) {
                name = new Anchor(Places.careOffice(row.number()), row.name());
            }
            name.getElement().getClassList().add("cell-main");
            var told = new Div(Wording.text(
                    "partner.row",
                    row.number().isEmpty() ? Wording.text("partner.outside") : row.number(),
                    Wording.of("maker", row.maker()),
                    Wording.of("source", row.source()),
                    JapaneseDates.both(row.saidOn()),
                    row.sources()));
            told.addClassName("cell-sub");
            var item = new ListItem(
                    name, new StatusBadge(meaning(row.adoption()), Wording.of("adoption", row.adoption())), told);
            var first = row.first();
            var last = row.last();
            if (first != null && last != null) {
                var months = new Div(
                        Wording.text("partner.row.months", JapaneseDates.month(first), JapaneseDates.month(last)));
                months.addClassName("cell-sub");
                item.add(months);
            }
            var withdraw = new Button(
                    Wording.text("partner.withdraw"),
                    click -> new WithdrawDialog(tools, card.id(), row, this::draw).open());
            withdraw.addThemeVariants(ButtonVariant.AURA_TERTIARY);
            withdraw.setAriaLabel(Wording.text("partner.withdraw.of", PartnerPanel.name(row)));
            item.add(withdraw);
            return item;
        }

        private static Meaning meaning(Adoption adoption) {
            return switch (adoption) {
                case ADOPTED -> Meaning.GOOD;
                case LAPSED -> Meaning.WARNING;
                case NOT_YET, UNKNOWN, CLOSED -> Meaning.QUIET;
            };
        }
    }
}
