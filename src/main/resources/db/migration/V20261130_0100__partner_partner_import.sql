CREATE TABLE partner_import (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version       BIGINT       NOT NULL DEFAULT 0,
    file_name     VARCHAR(200) NOT NULL,
    checksum      CHAR(64)     NOT NULL,
    line_count    INT          NOT NULL,
    refused_count INT          NOT NULL,
    added_count   INT          NOT NULL,
    recorded_at   DATETIME(6)  NOT NULL,
    recorded_by   BIGINT       NULL,
    recorder_name VARCHAR(100) NOT NULL,
    undone_at     DATETIME(6)  NULL,
    undoer        VARCHAR(100) NOT NULL DEFAULT '',
    KEY partner_import_recorder (recorded_by),
    CONSTRAINT partner_import_recorder FOREIGN KEY (recorded_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
