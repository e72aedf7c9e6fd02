package jp.banso.desk;

/** The answer to an act on an inquiry. */
public sealed interface InquiryDecision {

    record Received(InquiryId id, String number) implements InquiryDecision {}

    record Done(String number, InquiryState state, Holder holder) implements InquiryDecision {}

    /** Nothing changed; the reason is a text key under {@code desk.stays.}. */
    record Stays(String reason) implements InquiryDecision {}

    /** Somebody changed it since it was read; how it stands now and who had it last. */
    record MovedMeanwhile(InquiryState now, String by) implements InquiryDecision {}
}
