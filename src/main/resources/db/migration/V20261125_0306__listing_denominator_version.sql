CREATE TABLE denominator_version (
    id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    denominator_id BIGINT        NOT NULL,
    edition        INT           NOT NULL,
    value          INT           NOT NULL,
    as_of          DATE          NOT NULL,
    definition     VARCHAR(1000) NOT NULL,
    source         VARCHAR(200)  NOT NULL,
    recorded_at    DATETIME(6)   NOT NULL,
    recorded_by    BIGINT        NOT NULL,
    recorder_name  VARCHAR(100)  NOT NULL,
    UNIQUE KEY denominator_version_edition (denominator_id, edition),
    KEY denominator_version_recorded_by (recorded_by),
    CONSTRAINT denominator_version_of FOREIGN KEY (denominator_id) REFERENCES denominator (id),
    CONSTRAINT denominator_version_account FOREIGN KEY (recorded_by) REFERENCES account (id),
    CONSTRAINT denominator_version_value CHECK (value > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
