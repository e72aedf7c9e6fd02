CREATE TABLE contact_reason (
    contact_id BIGINT      NOT NULL,
    reason     VARCHAR(30) NOT NULL,
    PRIMARY KEY (contact_id, reason),
    KEY contact_reason_reason (reason),
    CONSTRAINT contact_reason_contact FOREIGN KEY (contact_id) REFERENCES contact_record (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
