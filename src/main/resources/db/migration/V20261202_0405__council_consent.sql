CREATE TABLE council_consent (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version        BIGINT       NOT NULL DEFAULT 0,
    care_office_id BIGINT       NOT NULL,
    given_on       DATE         NOT NULL,
    recorded_at    DATETIME(6)  NOT NULL,
    recorded_by    BIGINT       NOT NULL,
    recorder_name  VARCHAR(100) NOT NULL,
    by_council     BOOLEAN      NOT NULL,
    ended_at       DATETIME(6)  NULL,
    ender_name     VARCHAR(100) NOT NULL DEFAULT '',
    KEY council_consent_office (care_office_id, ended_at),
    KEY council_consent_recorded_by (recorded_by),
    CONSTRAINT council_consent_office FOREIGN KEY (care_office_id) REFERENCES care_office (id),
    CONSTRAINT council_consent_account FOREIGN KEY (recorded_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
