package jp.banso.outreach;

/** What became of an application from the public: the city looks at it, it is a guest, comes of no office, or does not come. */
public enum ApplicationState {
    WAITING,
    GUEST,
    OUTSIDE,
    DECLINED
}
