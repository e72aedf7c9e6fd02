package jp.banso.savedview;

/**
 * A view as this viewer may open it. {@code own} when it is theirs, {@code mayChange} when they may rename, change or delete
 * it, {@code start} when their list begins with it by their own choice.
 */
public record SavedView(
        long id, long version, ViewContent content, String owner, boolean own, boolean mayChange, boolean start) {

    public String name() {
        return content.name();
    }

    public String query() {
        return content.query();
    }
}
