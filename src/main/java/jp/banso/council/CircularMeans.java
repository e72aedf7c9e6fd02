package jp.banso.council;

/** How a circular comes to a member: by mail where its address is known, else on paper. */
public enum CircularMeans {
    MAIL,
    LETTER
}
