CREATE TABLE area_structure (
    id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    as_of         DATE          NOT NULL,
    month_only    BOOLEAN       NOT NULL,
    source        VARCHAR(200)  NOT NULL,
    denominators  VARCHAR(1000) NOT NULL DEFAULT '',
    file_name     VARCHAR(200)  NOT NULL,
    recorded_at   DATETIME(6)   NOT NULL,
    recorded_by   BIGINT        NOT NULL,
    recorder_name VARCHAR(100)  NOT NULL,
    KEY area_structure_recorded_by (recorded_by),
    CONSTRAINT area_structure_account FOREIGN KEY (recorded_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
