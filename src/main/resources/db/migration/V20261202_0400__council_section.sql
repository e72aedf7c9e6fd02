CREATE TABLE council_section (
    id      BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT       NOT NULL DEFAULT 0,
    name    VARCHAR(100) NOT NULL,
    retired BOOLEAN      NOT NULL DEFAULT FALSE,
    UNIQUE KEY council_section_name (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
