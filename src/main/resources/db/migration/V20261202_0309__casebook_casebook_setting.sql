CREATE TABLE casebook_setting (
    id             TINYINT     NOT NULL PRIMARY KEY,
    version        BIGINT      NOT NULL DEFAULT 0,
    strong_percent INT         NOT NULL DEFAULT 30,
    set_at         DATETIME(6) NULL,
    set_by         BIGINT      NULL,
    KEY casebook_setting_setter (set_by),
    CONSTRAINT casebook_setting_setter FOREIGN KEY (set_by) REFERENCES account (id),
    CONSTRAINT casebook_setting_one CHECK (id = 1 AND strong_percent BETWEEN 1 AND 100)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
