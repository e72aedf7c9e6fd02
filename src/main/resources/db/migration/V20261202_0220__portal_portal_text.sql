CREATE TABLE portal_text (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    text_name    VARCHAR(20)   NOT NULL,
    edition      INT           NOT NULL,
    body         VARCHAR(8000) NOT NULL,
    changed_at   DATETIME(6)   NOT NULL,
    changed_by   BIGINT        NOT NULL,
    changer_name VARCHAR(100)  NOT NULL,
    UNIQUE KEY portal_text_edition (text_name, edition),
    KEY portal_text_changed_by (changed_by),
    CONSTRAINT portal_text_account FOREIGN KEY (changed_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
