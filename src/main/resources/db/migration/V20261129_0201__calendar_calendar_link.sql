CREATE TABLE calendar_link (
    account_id  BIGINT      NOT NULL PRIMARY KEY,
    secret_hash BINARY(32)  NOT NULL,
    made_at     DATETIME(6) NOT NULL,
    read_at     DATETIME(6) NULL,
    UNIQUE KEY calendar_link_secret (secret_hash),
    CONSTRAINT calendar_link_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
