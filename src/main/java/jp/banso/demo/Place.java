package jp.banso.demo;

/** Where an office is and how it is reached; sister offices may share one. */
record Place(
        Municipality municipality,
        String address,
        String building,
        String latitude,
        String longitude,
        String phone,
        String fax) {}
