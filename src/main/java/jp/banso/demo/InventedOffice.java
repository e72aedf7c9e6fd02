package jp.banso.demo;

/** An office under one number, with what every row about it repeats. */
record InventedOffice(
        String number, Word name, InventedCorporation corporation, String corporateNumber, Place place, String url) {

    /** The same place and name under another number, as offices hold for the city's own programme. */
    InventedOffice renumbered(String otherNumber) {
        return new InventedOffice(otherNumber, name, corporation, corporateNumber, place, url);
    }
}
