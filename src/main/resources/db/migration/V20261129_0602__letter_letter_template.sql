CREATE TABLE letter_template (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version      BIGINT        NOT NULL DEFAULT 0,
    kind         VARCHAR(8)    NOT NULL,
    name         VARCHAR(100)  NOT NULL,
    subject      VARCHAR(200)  NOT NULL,
    words        VARCHAR(4000) NOT NULL,
    in_use       BOOLEAN       NOT NULL DEFAULT TRUE,
    changed_at   DATETIME(6)   NOT NULL,
    changed_by   BIGINT        NULL,
    changer_name VARCHAR(100)  NOT NULL,
    KEY letter_template_changer (changed_by),
    CONSTRAINT letter_template_changer FOREIGN KEY (changed_by) REFERENCES account (id),
    CONSTRAINT letter_template_kind CHECK (kind IN ('LETTER', 'MAIL'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
