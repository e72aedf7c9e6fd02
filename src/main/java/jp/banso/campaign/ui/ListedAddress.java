package jp.banso.campaign.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import jp.banso.campaign.CampaignId;
import jp.banso.campaign.CampaignStep;
import jp.banso.campaign.ListedFilter;
import jp.banso.shared.ServiceTypes;
import jp.banso.shared.ui.Places;
import org.jspecify.annotations.Nullable;

/** Which offices of a campaign its page shows, as it stands in the address; words that mean nothing here are not read. */
final class ListedAddress {

    private static final String STEP = "step";
    private static final String CALLER = "caller";
    private static final String SERVICE = "service";
    private static final String NO_SERVICE = "none";

    private ListedAddress() {}

    static ListedFilter read(QueryParameters address) {
        var step = address.getSingleParameter(STEP).orElse("");
        var caller = address.getSingleParameter(CALLER).orElse("");
        return new ListedFilter(
                Arrays.stream(CampaignStep.values())
                        .filter(one -> word(one).equals(step))
                        .findFirst()
                        .orElse(CampaignStep.TARGET),
                caller.matches("[1-9]\\d{0,17}") ? Long.valueOf(caller) : null,
                service(address.getSingleParameter(SERVICE).orElse("")));
    }

    static String of(CampaignId campaign, ListedFilter filter) {
        var words = new ArrayList<String>();
        if (filter.step() != CampaignStep.TARGET) {
            words.add(STEP + "=" + word(filter.step()));
        }
        if (filter.caller() != null) {
            words.add(CALLER + "=" + filter.caller());
        }
        var service = filter.service();
        if (service != null) {
            words.add(SERVICE + "=" + (service.isEmpty() ? NO_SERVICE : service));
        }
        var place = Places.campaign(campaign.value());
        return words.isEmpty() ? place : place + "?" + String.join("&", words);
    }

    private static @Nullable String service(String word) {
        if (word.equals(NO_SERVICE)) {
            return "";
        }
        return ServiceTypes.coded(word).isPresent() ? word : null;
    }

    private static String word(CampaignStep step) {
        return step.name().toLowerCase(Locale.ROOT);
    }
}
