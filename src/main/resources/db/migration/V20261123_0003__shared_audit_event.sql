CREATE TABLE audit_event (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    day            DATE         NOT NULL,
    seq            INT          NOT NULL,
    recorded_at    DATETIME(6)  NOT NULL,
    account_id     BIGINT       NULL,
    actor          VARCHAR(100) NOT NULL,
    action         VARCHAR(60)  NOT NULL,
    care_office_id BIGINT       NULL,
    detail         TEXT         NOT NULL,
    hash           BINARY(32)   NOT NULL,
    UNIQUE KEY audit_event_day_seq (day, seq),
    KEY audit_event_care_office (care_office_id, recorded_at),
    KEY audit_event_account (account_id, recorded_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
