CREATE TABLE area_boundary (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    credit        VARCHAR(300) NOT NULL,
    width         INT          NOT NULL,
    height        INT          NOT NULL,
    file_name     VARCHAR(200) NOT NULL,
    recorded_at   DATETIME(6)  NOT NULL,
    recorded_by   BIGINT       NOT NULL,
    recorder_name VARCHAR(100) NOT NULL,
    KEY area_boundary_recorded_by (recorded_by),
    CONSTRAINT area_boundary_account FOREIGN KEY (recorded_by) REFERENCES account (id),
    CONSTRAINT area_boundary_credit CHECK (credit <> ''),
    CONSTRAINT area_boundary_size CHECK (width > 0 AND height > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
