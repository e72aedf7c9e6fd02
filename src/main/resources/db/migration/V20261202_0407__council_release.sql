CREATE TABLE council_release (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version     BIGINT      NOT NULL DEFAULT 0,
    month       CHAR(7)     NOT NULL,
    told        MEDIUMTEXT  NOT NULL,
    counted     MEDIUMTEXT  NOT NULL,
    made_at     DATETIME(6) NOT NULL,
    UNIQUE KEY council_release_month (month)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
