CREATE TABLE operation (
    id          CHAR(36)     NOT NULL PRIMARY KEY,
    account_id  BIGINT       NULL,
    kind        VARCHAR(60)  NOT NULL,
    result_type VARCHAR(200) NULL,
    result_json TEXT         NULL,
    recorded_at DATETIME(6)  NOT NULL,
    KEY operation_recorded_at (recorded_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
