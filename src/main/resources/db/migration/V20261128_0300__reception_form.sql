CREATE TABLE reception_form (
    id           INT           NOT NULL PRIMARY KEY,
    version      BIGINT        NOT NULL DEFAULT 0,
    is_open      BOOLEAN       NOT NULL DEFAULT TRUE,
    introduction VARCHAR(1000) NOT NULL DEFAULT '',
    set_at       DATETIME(6)   NULL,
    set_by       BIGINT        NULL,
    KEY reception_form_setter (set_by),
    CONSTRAINT reception_form_account FOREIGN KEY (set_by) REFERENCES account (id),
    CONSTRAINT reception_form_one CHECK (id = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
