package jp.banso.campaign;

/**
 * What a list drawn up now would be: so many offices chosen, so many of them that go on it (pursued and open), and how many
 * of those have no telephone number.
 */
public record ListPreview(int chosen, int listed, int withoutPhone) {

    /** Offices that are not pursued, or closed, and stay off the list. */
    public int leftOut() {
        return chosen - listed;
    }
}
