CREATE TABLE register_table (
    id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version  BIGINT       NOT NULL DEFAULT 0,
    file_id  BIGINT       NOT NULL,
    position INT          NOT NULL,
    name     VARCHAR(255) NOT NULL,
    charset  VARCHAR(20)  NOT NULL DEFAULT '',
    header   TEXT         NOT NULL,
    official BOOLEAN      NOT NULL,
    source   VARCHAR(40)  NOT NULL,
    mapping  TEXT         NOT NULL,
    taken    BOOLEAN      NOT NULL,
    UNIQUE KEY register_table_file (file_id, position),
    CONSTRAINT register_table_file FOREIGN KEY (file_id) REFERENCES register_file (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
