package jp.banso.programme;

/** An item among all parts. */
public record ItemRef(String part, String key) implements Comparable<ItemRef> {

    @Override
    public int compareTo(ItemRef other) {
        var parts = part.compareTo(other.part);
        return parts != 0 ? parts : key.compareTo(other.key);
    }
}
