package jp.banso.outreach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.SearchText;
import jp.banso.shared.JapanTime;
import jp.banso.shared.ServiceType;
import jp.banso.shared.ServiceTypes;
import jp.banso.shared.Telephones;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;
import org.jspecify.annotations.Nullable;

/** How the values of this room read in Japanese. */
final class Wording {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private Wording() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static String of(String group, Enum<?> constant) {
        return text("outreach." + group + "." + constant.name());
    }

    static String next(Enum<?> action) {
        return text("nextaction." + action.name());
    }

    /** A service by its code; any where there is none. */
    static String service(@Nullable String code) {
        return code == null || code.isEmpty()
                ? text("outreach.calls.service.any")
                : ServiceTypes.coded(code).map(ServiceType::name).orElse(code);
    }

    static String stage(AdoptionStage stage) {
        return text("careoffice.stage.coded", stage.code(), text("stage." + stage.name()));
    }

    static StatusBadge stageBadge(AdoptionStage stage) {
        return new StatusBadge(stage == AdoptionStage.NOT_CONTACTED ? Meaning.QUIET : Meaning.ACTIVE, stage(stage));
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : JapaneseDates.both(day);
    }

    /** Day and minute of a Tokyo time. */
    static String moment(LocalDateTime at) {
        return text("outreach.moment", day(at.toLocalDate()), MINUTE.format(at));
    }

    /** The minute of a Tokyo time, of whatever day. */
    static String time(LocalDateTime at) {
        return MINUTE.format(at);
    }

    static String time(Instant at) {
        return time(LocalDateTime.ofInstant(at, JapanTime.ZONE));
    }

    static String number(int count) {
        return String.format(Locale.JAPAN, "%,d", count);
    }

    /** What is said after an act that may have moved the case. */
    static String stands(String happened, AdoptionStage from, AdoptionStage to) {
        return text(from == to ? "outreach.stands" : "outreach.moved", happened, stage(to));
    }

    /** A telephone number one can call with a thumb; words for none. */
    static Component phone(String number) {
        var digits = SearchText.phone(number);
        if (digits.isEmpty()) {
            return new Span(text("outreach.phone.none"));
        }
        var call = new Anchor("tel:" + digits, Telephones.shown(number));
        call.addClassName("support-phone");
        call.setAriaLabel(text("outreach.phone.call", Telephones.shown(number)));
        return call;
    }
}
