package jp.banso.desk;

/** How far an entry of the questions is; the public reads the published ones alone (DSK-08). */
public enum FaqState {
    CANDIDATE,
    REVIEWED,
    PUBLISHED,
    WITHDRAWN
}
