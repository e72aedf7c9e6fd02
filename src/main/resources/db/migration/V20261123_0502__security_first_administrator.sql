CREATE TABLE first_administrator (
    only_one   TINYINT     NOT NULL PRIMARY KEY,
    account_id BIGINT      NOT NULL,
    created_at DATETIME(6) NOT NULL,
    KEY first_administrator_account (account_id),
    CONSTRAINT first_administrator_only_one CHECK (only_one = 1),
    CONSTRAINT first_administrator_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
