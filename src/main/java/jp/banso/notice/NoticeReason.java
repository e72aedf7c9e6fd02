package jp.banso.notice;

/** Why a person is told, the strongest first: named in the words, the next action is theirs, the case is watched. */
public enum NoticeReason {
    MENTION,
    OWNER,
    WATCH;

    NoticeReason or(NoticeReason other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
