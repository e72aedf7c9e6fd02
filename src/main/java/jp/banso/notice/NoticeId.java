package jp.banso.notice;

/** Identity of one notice of one person. */
public record NoticeId(long value) {

    public NoticeId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is positive");
        }
    }
}
