CREATE TABLE vendor (
    id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version          BIGINT       NOT NULL DEFAULT 0,
    name             VARCHAR(200) NOT NULL,
    contract_ends_on DATE         NULL,
    active           BOOLEAN      NOT NULL DEFAULT TRUE,
    UNIQUE KEY vendor_name (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
