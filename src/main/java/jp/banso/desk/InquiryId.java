package jp.banso.desk;

/** Names one inquiry. */
public record InquiryId(long value) {

    public InquiryId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is positive");
        }
    }
}
