package jp.banso.careoffice.tag;

import jp.banso.careoffice.TagId;

/** The answer to an act with tags. */
public sealed interface TagDecision {

    /** It happened, to this many offices. */
    record Done(TagId tag, int offices) implements TagDecision {}

    /** The office carried the tag already, or did not carry it. */
    record Same(TagId tag) implements TagDecision {}

    /** Another tag is called so. */
    record NameTaken(TagId other) implements TagDecision {}

    /** Nothing changed; the reason is a text key under {@code tag.stays.}. */
    record Refused(String reason) implements TagDecision {}

    /** Somebody renamed, merged or removed the tag since it was read. */
    record ChangedMeanwhile() implements TagDecision {}
}
