package jp.banso.careoffice;

/** By which column, in which direction; ties are broken by kana and then identity, always. */
public record CareOfficeSort(CareOfficeColumn column, boolean descending) {

    public static CareOfficeSort byName() {
        return new CareOfficeSort(CareOfficeColumn.NAME, false);
    }

    /** The same rows from the last to the first. */
    CareOfficeSort reversed() {
        return new CareOfficeSort(column, !descending);
    }
}
