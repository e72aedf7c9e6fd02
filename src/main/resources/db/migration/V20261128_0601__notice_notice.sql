CREATE TABLE notice (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id  BIGINT      NOT NULL,
    batch       CHAR(36)    NOT NULL,
    reason      VARCHAR(10) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    caused_by   BIGINT      NULL,
    read_at     DATETIME(6) NULL,
    UNIQUE KEY notice_batch (account_id, batch),
    KEY notice_unread (account_id, read_at, id),
    KEY notice_caused_by (caused_by),
    CONSTRAINT notice_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT notice_caused_by FOREIGN KEY (caused_by) REFERENCES account (id),
    CONSTRAINT notice_not_own CHECK (caused_by IS NULL OR caused_by <> account_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
