package jp.banso.casebook.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import jp.banso.casebook.Effect;
import jp.banso.casebook.ResultLine;
import jp.banso.casebook.ShownCase;
import jp.banso.casebook.StaffSize;
import jp.banso.casebook.Trait;
import jp.banso.casebook.Traits;
import jp.banso.shared.EraDate;
import jp.banso.shared.ServiceType;
import jp.banso.shared.ServiceTypes;
import jp.banso.shared.ui.Language;

/** How the values of the casebook read in one language, on pages and paper that no screen framework draws. */
record Say(I18NProvider texts, Language language) {

    /** A trait by its name and value. */
    record Named(String name, String value) {}

    String text(String key, Object... arguments) {
        return texts.getTranslation(key, language.locale(), arguments);
    }

    String day(LocalDate day) {
        return language == Language.JAPANESE
                ? text(
                        "shared.date.both",
                        text(
                                "shared.date.western",
                                String.valueOf(day.getYear()),
                                day.getMonthValue(),
                                day.getDayOfMonth()),
                        EraDate.format(day))
                : day.toString();
    }

    String service(String code) {
        return ServiceTypes.coded(code).map(ServiceType::name).orElse(code);
    }

    String size(StaffSize size) {
        return text("casebook.size." + size.name());
    }

    String area(String digits) {
        return text("casebook.area", digits.substring(0, 3) + "-" + digits.substring(3));
    }

    String hours(BigDecimal minutes) {
        return Effect.hours(minutes).toPlainString();
    }

    String source(ResultLine line) {
        return text(
                "casebook.source.line", text("casebook.source." + line.source().name()), line.detail());
    }

    /** Who it is: its name, or what sort of office it is. */
    String who(String officeName, Traits traits) {
        if (!officeName.isEmpty()) {
            return officeName;
        }
        return traits.service().isEmpty()
                ? text("casebook.unnamed")
                : text("casebook.unnamed.service", service(traits.service()));
    }

    String who(ShownCase shown) {
        return who(shown.officeName(), shown.traits());
    }

    /** The traits that are told, in the order people ask for them. */
    List<Named> traits(Traits traits) {
        var named = new ArrayList<Named>();
        if (!traits.service().isEmpty()) {
            named.add(new Named(trait(Trait.SERVICE), service(traits.service())));
        }
        if (!traits.software().isEmpty()) {
            named.add(new Named(trait(Trait.SOFTWARE), traits.software()));
        }
        if (traits.size() != null) {
            named.add(new Named(trait(Trait.SIZE), size(traits.size())));
        }
        if (traits.corporation() != null) {
            named.add(new Named(
                    trait(Trait.CORPORATION),
                    text("casebook.corporation." + traits.corporation().name())));
        }
        if (!traits.area().isEmpty()) {
            named.add(new Named(trait(Trait.AREA), area(traits.area())));
        }
        return named;
    }

    String trait(Trait trait) {
        return text("casebook.trait." + trait.name());
    }

    String matched(Collection<Trait> matched) {
        return matched.stream().sorted().map(this::trait).collect(Collectors.joining(text("casebook.comma")));
    }

    /** Of whom an effect is told. */
    String of(Effect effect) {
        var category = effect.category();
        var name = category == null ? text("casebook.effect.all") : text("category." + category.name());
        return effect.size() == null ? name : text("casebook.effect.sized", name, size(effect.size()));
    }

    String basis(Effect effect) {
        return text(effect.measured() ? "casebook.effect.measured" : "casebook.effect.remembered");
    }
}
