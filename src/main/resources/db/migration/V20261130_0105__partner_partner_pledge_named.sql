CREATE TABLE partner_pledge_named (
    pledge_id      BIGINT NOT NULL,
    care_office_id BIGINT NOT NULL,
    PRIMARY KEY (pledge_id, care_office_id),
    KEY partner_pledge_named_office (care_office_id),
    CONSTRAINT partner_pledge_named_pledge FOREIGN KEY (pledge_id) REFERENCES partner_pledge (id),
    CONSTRAINT partner_pledge_named_office FOREIGN KEY (care_office_id) REFERENCES care_office (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
