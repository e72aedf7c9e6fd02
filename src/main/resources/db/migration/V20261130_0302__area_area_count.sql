CREATE TABLE area_count (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    comparison_id BIGINT       NOT NULL,
    code          CHAR(5)      NOT NULL,
    city          VARCHAR(100) NOT NULL DEFAULT '',
    name          VARCHAR(100) NOT NULL,
    count_before  INT          NOT NULL,
    count_after   INT          NOT NULL,
    denominator   INT          NULL,
    UNIQUE KEY area_count_code (comparison_id, code),
    CONSTRAINT area_count_comparison FOREIGN KEY (comparison_id) REFERENCES area_comparison (id),
    CONSTRAINT area_count_counts CHECK (count_before >= 0 AND count_after >= 0),
    CONSTRAINT area_count_denominator CHECK (denominator > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
