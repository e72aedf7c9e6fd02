package jp.banso.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import jp.banso.campaign.CampaignDecision;
import jp.banso.campaign.CampaignDecision.Conflict;
import jp.banso.campaign.CampaignDecision.Kept;
import jp.banso.campaign.CampaignDecision.Refused;
import jp.banso.campaign.CampaignRow;
import jp.banso.campaign.CampaignRow.Standing;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;

/** How the values of this room read in Japanese. */
final class Wording {

    private Wording() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static String day(LocalDate day) {
        return JapaneseDates.both(day);
    }

    static String days(CampaignRow row) {
        return text("campaign.days", day(row.data().startsOn()), day(row.data().endsOn()));
    }

    static String number(int count) {
        return String.format(Locale.JAPAN, "%,d", count);
    }

    static String stage(AdoptionStage stage) {
        return text("careoffice.stage.coded", stage.code(), text("stage." + stage.name()));
    }

    static StatusBadge badge(Standing standing) {
        return new StatusBadge(
                switch (standing) {
                    case RUNNING -> Meaning.ACTIVE;
                    case OVER -> Meaning.WARNING;
                    case TO_COME, CLOSED -> Meaning.QUIET;
                },
                text("campaign.standing." + standing.name()));
    }

    /** How many of the goal are informed, in words and as a bar beside them. */
    static Component progress(CampaignRow row) {
        var rail = new Element("progress");
        rail.setAttribute("max", String.valueOf(row.data().goal()))
                .setAttribute("value", String.valueOf(Math.min(row.data().goal(), row.informed())))
                .setAttribute("aria-hidden", "true");
        rail.getClassList().add("campaign-rail");
        var progress = new Div(new Span(text(
                "campaign.progress", number(row.informed()), number(row.data().goal()))));
        progress.getElement().appendChild(rail);
        progress.addClassName("campaign-progress");
        return progress;
    }

    /** Why nothing happened, or what somebody else has made of it. */
    static String why(CampaignDecision decision) {
        return switch (decision) {
            case Refused refused -> text("campaign.refused." + refused.reason());
            case Conflict conflict ->
                text(
                        "campaign.conflict",
                        conflict.current().name(),
                        day(conflict.current().startsOn()),
                        day(conflict.current().endsOn()),
                        number(conflict.current().goal()));
            case Kept kept -> "";
        };
    }
}
