CREATE TABLE programme_edition (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    title        VARCHAR(100) NOT NULL,
    edition      VARCHAR(40)  NOT NULL,
    items        INT          NOT NULL,
    content      MEDIUMTEXT   NOT NULL,
    checksum     CHAR(64)     NOT NULL,
    brought_at   DATETIME(6)  NOT NULL,
    brought_by   BIGINT       NOT NULL,
    bringer_name VARCHAR(100) NOT NULL,
    taken_at     DATETIME(6)  NULL,
    UNIQUE KEY programme_edition_checksum (checksum),
    KEY programme_edition_bringer (brought_by),
    CONSTRAINT programme_edition_bringer FOREIGN KEY (brought_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
