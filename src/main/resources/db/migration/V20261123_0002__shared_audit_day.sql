CREATE TABLE audit_day (
    day       DATE       NOT NULL PRIMARY KEY,
    last_seq  INT        NOT NULL,
    last_hash BINARY(32) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
