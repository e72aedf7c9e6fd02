CREATE TABLE denominator_office (
    version_id     BIGINT NOT NULL,
    care_office_id BIGINT NOT NULL,
    PRIMARY KEY (version_id, care_office_id),
    KEY denominator_office_office (care_office_id),
    CONSTRAINT denominator_office_version FOREIGN KEY (version_id) REFERENCES denominator_version (id),
    CONSTRAINT denominator_office_office FOREIGN KEY (care_office_id) REFERENCES care_office (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
