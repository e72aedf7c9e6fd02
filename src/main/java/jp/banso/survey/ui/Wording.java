package jp.banso.survey.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import jp.banso.shared.ServiceType;
import jp.banso.shared.ServiceTypes;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;
import jp.banso.survey.FormFault;
import jp.banso.survey.Question;
import jp.banso.survey.WaveRow;
import jp.banso.survey.WaveState;
import org.jspecify.annotations.Nullable;

/** How the values of this room read in Japanese. */
final class Wording {

    private Wording() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static String of(String group, Enum<?> constant) {
        return text("survey." + group + "." + constant.name());
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : JapaneseDates.both(day);
    }

    /** From the first to the last day; a round closed on its first has none. */
    static String days(LocalDate opensOn, LocalDate closesOn) {
        return closesOn.isBefore(opensOn)
                ? text("survey.days.none", day(opensOn))
                : text("survey.days.line", day(opensOn), day(closesOn));
    }

    /** Rounds of a series ask each office in days of its own. */
    static String days(WaveRow round) {
        return round.step() == null
                ? days(round.opensOn(), round.closesOn())
                : text("survey.days.series", day(round.opensOn()), of("step", round.step()));
    }

    static String answered(int answered, int asked) {
        return text("survey.answered", number(answered), number(asked));
    }

    static String service(String code) {
        return ServiceTypes.coded(code).map(ServiceType::name).orElse(code);
    }

    /** A choice as it reads; a month, kept as 2026-04, in both calendars. */
    static String choice(Question question, Question.Choice choice) {
        if (question.kind() != Question.Kind.MONTH) {
            return choice.text();
        }
        return choice.code().equals(Question.OTHER_MONTHS)
                ? text("survey.month.others")
                : month(YearMonth.parse(choice.code()));
    }

    static String month(YearMonth month) {
        return JapaneseDates.monthInBoth(month);
    }

    /** With its thousands marked, and without zeros at the end. */
    static String number(BigDecimal value) {
        var format = NumberFormat.getInstance(Locale.JAPAN);
        format.setMaximumFractionDigits(4);
        return format.format(value);
    }

    static String number(long value) {
        return number(BigDecimal.valueOf(value));
    }

    /** Where in a questionnaire something is wrong, and what. */
    static String fault(FormFault fault) {
        var what = text("survey.fault." + fault.reasonKey(), fault.detail());
        if (fault.section() == 0) {
            return what;
        }
        return fault.question() == 0
                ? text("survey.fault.in-section", fault.section(), what)
                : text("survey.fault.in-question", fault.section(), fault.question(), what);
    }

    static StatusBadge badge(WaveState state) {
        var meaning =
                switch (state) {
                    case AHEAD -> Meaning.WARNING;
                    case OPEN -> Meaning.GOOD;
                    case CLOSED -> Meaning.QUIET;
                };
        return new StatusBadge(meaning, of("state", state));
    }
}
