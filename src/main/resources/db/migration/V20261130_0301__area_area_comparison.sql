CREATE TABLE area_comparison (
    id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    before_on     DATE          NOT NULL,
    before_month  BOOLEAN       NOT NULL,
    after_on      DATE          NOT NULL,
    after_month   BOOLEAN       NOT NULL,
    source        VARCHAR(200)  NOT NULL,
    denominators  VARCHAR(1000) NOT NULL DEFAULT '',
    own_name      VARCHAR(100)  NOT NULL DEFAULT '',
    file_name     VARCHAR(200)  NOT NULL,
    recorded_at   DATETIME(6)   NOT NULL,
    recorded_by   BIGINT        NOT NULL,
    recorder_name VARCHAR(100)  NOT NULL,
    KEY area_comparison_recorded_by (recorded_by),
    CONSTRAINT area_comparison_account FOREIGN KEY (recorded_by) REFERENCES account (id),
    CONSTRAINT area_comparison_days CHECK (before_on < after_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
