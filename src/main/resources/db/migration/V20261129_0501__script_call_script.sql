CREATE TABLE call_script (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    reason      VARCHAR(30)   NOT NULL,
    number      INT           NOT NULL,
    words       VARCHAR(2000) NOT NULL,
    written_at  DATETIME(6)   NOT NULL,
    written_by   BIGINT        NULL,
    writer_name VARCHAR(100)  NOT NULL,
    UNIQUE KEY call_script_number (reason, number),
    KEY call_script_writer (written_by),
    CONSTRAINT call_script_account FOREIGN KEY (written_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
