CREATE TABLE draft (
    account_id BIGINT       NOT NULL,
    draft_key  VARCHAR(120) NOT NULL,
    text       MEDIUMTEXT   NOT NULL,
    saved_at   DATETIME(6)  NOT NULL,
    PRIMARY KEY (account_id, draft_key)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
