package jp.banso.casebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.banso.casebook.EffectSource.Pair;
import jp.banso.casebook.EffectSource.Round;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.ServiceCategory;
import jp.banso.shared.ServiceType;
import jp.banso.shared.ServiceTypes;
import jp.banso.survey.Figures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What offices gained, by category and number of people; of fewer than five offices nothing (CSB-10). */
@Component
class Effects {

    private final EffectSource source;
    private final OfficeTraits traits;

    Effects(EffectSource source, OfficeTraits traits) {
        this.source = source;
        this.traits = traits;
    }

    private record Gain(
            @Nullable ServiceCategory category, @Nullable StaffSize size, BigDecimal saved) {}

    /** All offices together, then each category. */
    List<Effect> all() {
        var round = source.latest(Figures.FEWEST);
        if (round.isEmpty()) {
            return List.of();
        }
        var gains = gains(round.get());
        var effects = new ArrayList<Effect>();
        effect(round.get(), gains, null, null).ifPresent(effects::add);
        for (var category : ServiceCategory.values()) {
            effect(round.get(), gains, category, null).ifPresent(effects::add);
        }
        return effects;
    }

    /** What is said to offices with these traits: of their category and size, else of their category; else nothing. */
    Map<CareOfficeId, Effect> of(Map<CareOfficeId, Traits> offices) {
        var round = source.latest(Figures.FEWEST);
        if (round.isEmpty()) {
            return Map.of();
        }
        var gains = gains(round.get());
        var said = new HashMap<CareOfficeId, Effect>();
        offices.forEach((office, one) -> category(one).ifPresent(category -> Optional.ofNullable(one.size())
                .flatMap(size -> effect(round.get(), gains, category, size))
                .or(() -> effect(round.get(), gains, category, null))
                .ifPresent(effect -> said.put(office, effect))));
        return said;
    }

    private List<Gain> gains(Round round) {
        var known = traits.of(round.pairs().stream().map(Pair::office).toList());
        return round.pairs().stream()
                .map(pair -> {
                    var one = known.getOrDefault(pair.office(), Traits.NONE);
                    return new Gain(category(one).orElse(null), one.size(), pair.saved());
                })
                .toList();
    }

    private static Optional<Effect> effect(
            Round round, List<Gain> gains, @Nullable ServiceCategory category, @Nullable StaffSize size) {
        var figures = Figures.of(gains.stream()
                .filter(gain ->
                        (category == null || category == gain.category()) && (size == null || size == gain.size()))
                .map(Gain::saved)
                .toList());
        return figures.middle()
                .map(middle -> new Effect(
                        category,
                        size,
                        figures.n(),
                        middle.median(),
                        middle.lower(),
                        middle.upper(),
                        round.measured(),
                        round.title(),
                        round.on()));
    }

    static Optional<ServiceCategory> category(Traits traits) {
        return ServiceTypes.coded(traits.service()).map(ServiceType::category);
    }
}
