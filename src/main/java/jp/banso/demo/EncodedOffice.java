package jp.banso.demo;

/** The cells every row of an office repeats, before and after the service's name. */
record EncodedOffice(byte[] before, byte[] after, String url) {

    static EncodedOffice of(InventedOffice office, CsvBytes scratch) {
        var place = office.place();
        var municipality = place.municipality();
        scratch.cell(municipality.code());
        scratch.cell(office.number());
        scratch.cell(municipality.prefecture());
        scratch.cell(municipality.name());
        scratch.cell(office.name().text());
        scratch.cell(office.name().kana());
        var before = scratch.take();
        scratch.cell(place.address());
        scratch.cell(place.building());
        scratch.cell(place.latitude());
        scratch.cell(place.longitude());
        scratch.cell(place.phone());
        scratch.cell(place.fax());
        scratch.cell(office.corporateNumber());
        scratch.cell(office.corporation().name());
        scratch.cell(office.number());
        return new EncodedOffice(before, scratch.take(), office.url());
    }
}
