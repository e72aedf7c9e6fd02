package jp.banso.software;

/** Names one product of care software. */
public record SoftwareId(long value) {

    public SoftwareId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is positive");
        }
    }
}
