CREATE TABLE preference (
    account_id BIGINT       NOT NULL,
    name       VARCHAR(80)  NOT NULL,
    value      TEXT         NOT NULL,
    saved_at   DATETIME(6)  NOT NULL,
    PRIMARY KEY (account_id, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
