CREATE TABLE renewal (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version        BIGINT       NOT NULL DEFAULT 0,
    care_office_id BIGINT       NOT NULL,
    kind           VARCHAR(12)  NOT NULL,
    expires_on     DATE         NOT NULL,
    source         VARCHAR(200) NOT NULL,
    recorded_at    DATETIME(6)  NOT NULL,
    recorded_by    BIGINT       NOT NULL,
    recorder_name  VARCHAR(100) NOT NULL,
    KEY renewal_office (care_office_id, kind, id),
    KEY renewal_expires (expires_on),
    KEY renewal_recorded_by (recorded_by),
    CONSTRAINT renewal_office FOREIGN KEY (care_office_id) REFERENCES care_office (id),
    CONSTRAINT renewal_account FOREIGN KEY (recorded_by) REFERENCES account (id),
    CONSTRAINT renewal_kind CHECK (kind IN ('CERTIFICATE', 'FREE_PASS', 'LICENCE'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
