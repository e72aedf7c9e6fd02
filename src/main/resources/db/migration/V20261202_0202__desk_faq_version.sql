CREATE TABLE faq_version (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    faq_id       BIGINT        NOT NULL,
    edition      INT           NOT NULL,
    state        VARCHAR(10)   NOT NULL,
    category     VARCHAR(20)   NOT NULL,
    error_code   VARCHAR(100)  NOT NULL,
    question     VARCHAR(500)  NOT NULL,
    answer       VARCHAR(4000) NOT NULL,
    changed_at   DATETIME(6)   NOT NULL,
    changed_by   BIGINT        NOT NULL,
    changer_name VARCHAR(100)  NOT NULL,
    UNIQUE KEY faq_version_edition (faq_id, edition),
    KEY faq_version_changed_by (changed_by),
    CONSTRAINT faq_version_entry FOREIGN KEY (faq_id) REFERENCES faq_entry (id),
    CONSTRAINT faq_version_account FOREIGN KEY (changed_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
