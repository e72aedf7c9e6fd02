package jp.banso.careoffice.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeColumn;
import jp.banso.careoffice.panel.StageBars;
import jp.banso.shared.ServiceType;
import jp.banso.shared.ServiceTypes;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.StatusBadge.Meaning;
import org.jspecify.annotations.Nullable;

/** How the values of a case read in Japanese. */
final class Wording {

    private Wording() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** An enum constant by the key of its group, such as {@code listing.LISTED}. */
    static String of(String group, Enum<?> constant) {
        return text(group + "." + constant.name());
    }

    static String stage(AdoptionStage stage) {
        return text("careoffice.stage.coded", stage.code(), of("stage", stage));
    }

    static String column(CareOfficeColumn column) {
        return text("careoffice.column." + column.name());
    }

    static String service(String code) {
        return ServiceTypes.coded(code).map(ServiceType::name).orElse(code);
    }

    static String services(List<String> codes) {
        return codes.stream().map(Wording::service).collect(Collectors.joining(text("careoffice.comma")));
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : JapaneseDates.both(day);
    }

    /** Short for narrow columns: the Western day alone. */
    static String shortDay(@Nullable LocalDate day) {
        return day == null ? "" : "%d/%d/%d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    static Meaning meaning(AdoptionStage stage) {
        return StageBars.meaning(stage);
    }

    static String badgeClass(AdoptionStage stage) {
        return StageBars.badgeClass(stage);
    }

    static String number(int count) {
        return String.format(Locale.JAPAN, "%,d", count);
    }

    /** That these people have a case open; nothing for nobody. */
    static String others(List<String> names) {
        return names.isEmpty() ? "" : text("careoffice.here", String.join(text("careoffice.comma"), names));
    }

    /** Who recorded something; of another firm's person only that a firm did. */
    static String recorder(String name) {
        return name.isEmpty() ? text("careoffice.history.firm") : name;
    }
}
