CREATE TABLE council_member_list (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version       BIGINT       NOT NULL DEFAULT 0,
    as_of         DATE         NOT NULL,
    file_name     VARCHAR(200) NOT NULL,
    checksum      CHAR(64)     NOT NULL,
    recorded_at   DATETIME(6)  NOT NULL,
    recorded_by   BIGINT       NOT NULL,
    recorder_name VARCHAR(100) NOT NULL,
    undone_at     DATETIME(6)  NULL,
    undoer        VARCHAR(100) NOT NULL DEFAULT '',
    KEY council_member_list_recorded_by (recorded_by),
    CONSTRAINT council_member_list_account FOREIGN KEY (recorded_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
