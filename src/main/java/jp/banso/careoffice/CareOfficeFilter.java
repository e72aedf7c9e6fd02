package jp.banso.careoffice;

import java.util.Set;
import jp.banso.shared.ServiceCategory;
import jp.banso.shared.VendorId;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows. Empty sets and nulls do not restrict; the text is searched as {@link SearchText} says, at most 100
 * characters. A condition on something the viewer does not see is ignored.
 */
public record CareOfficeFilter(
        String text,
        Set<AdoptionStage> stages,
        Set<Listing> listings,
        Set<Disposition> dispositions,
        Set<OperatingStatus> operating,
        Set<String> services,
        @Nullable ServiceCategory category,
        @Nullable Boolean councilMember,
        @Nullable VendorId vendor,
        boolean mine,
        boolean stalled,
        Due due,
        Set<TagId> tags) {

    /**
     * When the planned next action is due, by the date in Tokyo: at any time or not at all; by today; before today; today;
     * within the seven days after today.
     */
    public enum Due {
        ANY,
        COME,
        OVERDUE,
        TODAY,
        WEEK
    }

    public CareOfficeFilter {
        text = text.length() > 100 ? text.substring(0, 100) : text;
        stages = Set.copyOf(stages);
        listings = Set.copyOf(listings);
        dispositions = Set.copyOf(dispositions);
        operating = Set.copyOf(operating);
        services = Set.copyOf(services);
        tags = Set.copyOf(tags);
    }

    /** The same without a condition on tags. */
    public CareOfficeFilter(
            String text,
            Set<AdoptionStage> stages,
            Set<Listing> listings,
            Set<Disposition> dispositions,
            Set<OperatingStatus> operating,
            Set<String> services,
            @Nullable ServiceCategory category,
            @Nullable Boolean councilMember,
            @Nullable VendorId vendor,
            boolean mine,
            boolean stalled,
            Due due) {
        this(
                text,
                stages,
                listings,
                dispositions,
                operating,
                services,
                category,
                councilMember,
                vendor,
                mine,
                stalled,
                due,
                Set.of());
    }

    public static CareOfficeFilter none() {
        return new CareOfficeFilter(
                "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, false, false, Due.ANY);
    }

    public CareOfficeFilter withText(String words) {
        return new CareOfficeFilter(
                words,
                stages,
                listings,
                dispositions,
                operating,
                services,
                category,
                councilMember,
                vendor,
                mine,
                stalled,
                due,
                tags);
    }

    public CareOfficeFilter withStages(Set<AdoptionStage> some) {
        return new CareOfficeFilter(
                text,
                some,
                listings,
                dispositions,
                operating,
                services,
                category,
                councilMember,
                vendor,
                mine,
                stalled,
                due,
                tags);
    }

    /** The same with offices that carry at least one of these tags. */
    public CareOfficeFilter withTags(Set<TagId> some) {
        return new CareOfficeFilter(
                text,
                stages,
                listings,
                dispositions,
                operating,
                services,
                category,
                councilMember,
                vendor,
                mine,
                stalled,
                due,
                some);
    }

    public boolean isNone() {
        return equals(none());
    }
}
