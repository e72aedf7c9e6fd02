package jp.banso.desk;

import jp.banso.search.SearchWords;
import org.jspecify.annotations.Nullable;

/** Which inquiries a list shows. */
public record InquiryFilter(
        Which which,
        @Nullable InquiryCategory category,
        @Nullable InquiryChannel channel,
        SearchWords words) {

    /** The tabs of the list. */
    public enum Which {
        OPEN,
        OVERDUE,
        MINE,
        ALL
    }

    public static InquiryFilter of(Which which) {
        return new InquiryFilter(which, null, null, SearchWords.of(""));
    }
}
