CREATE TABLE sign_in_wait (
    name_hash  BINARY(32)  NOT NULL PRIMARY KEY,
    failures   INT         NOT NULL,
    wait_until DATETIME(6) NOT NULL,
    last_at    DATETIME(6) NOT NULL,
    KEY sign_in_wait_last_at (last_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
