package jp.banso.shared;

/** Identity of one care office, stable when its office number changes. */
public record CareOfficeId(long value) {

    public CareOfficeId {
        Ids.positive(value);
    }
}
