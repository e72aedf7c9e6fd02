CREATE TABLE letter_sender (
    id          TINYINT      NOT NULL PRIMARY KEY,
    version     BIGINT       NOT NULL DEFAULT 0,
    city        VARCHAR(100) NOT NULL DEFAULT '',
    department  VARCHAR(200) NOT NULL DEFAULT '',
    person      VARCHAR(100) NOT NULL DEFAULT '',
    postal_code VARCHAR(8)   NOT NULL DEFAULT '',
    address     VARCHAR(300) NOT NULL DEFAULT '',
    phone       VARCHAR(40)  NOT NULL DEFAULT '',
    email       VARCHAR(254) NOT NULL DEFAULT '',
    window_left INT          NOT NULL DEFAULT 22,
    window_top  INT          NOT NULL DEFAULT 15,
    set_at      DATETIME(6)  NULL,
    set_by      BIGINT       NULL,
    KEY letter_sender_setter (set_by),
    CONSTRAINT letter_sender_setter FOREIGN KEY (set_by) REFERENCES account (id),
    CONSTRAINT letter_sender_one CHECK (id = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
