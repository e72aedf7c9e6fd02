CREATE TABLE column_mapping (
    id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version  BIGINT       NOT NULL DEFAULT 0,
    name     VARCHAR(40)  NOT NULL,
    mapping  TEXT         NOT NULL,
    saved_at DATETIME(6)  NOT NULL,
    saved_by VARCHAR(100) NOT NULL,
    UNIQUE KEY column_mapping_name (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
