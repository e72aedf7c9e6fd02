package jp.banso.council;

/** To how many members a circular would go by mail now, and to how many on paper. */
public record CircularReach(int mails, int letters) {

    public int members() {
        return mails + letters;
    }
}
