CREATE TABLE faq_entry (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version      BIGINT        NOT NULL DEFAULT 0,
    state        VARCHAR(10)   NOT NULL,
    category     VARCHAR(20)   NOT NULL,
    error_code   VARCHAR(100)  NOT NULL,
    question     VARCHAR(500)  NOT NULL,
    answer       VARCHAR(4000) NOT NULL,
    text_key     VARCHAR(8000) NOT NULL,
    edition      INT           NOT NULL,
    changed_at   DATETIME(6)   NOT NULL,
    changed_by   BIGINT        NOT NULL,
    changer_name VARCHAR(100)  NOT NULL,
    KEY faq_entry_state (state, category),
    KEY faq_entry_changed_by (changed_by),
    CONSTRAINT faq_entry_account FOREIGN KEY (changed_by) REFERENCES account (id),
    CONSTRAINT faq_entry_state CHECK (state IN ('CANDIDATE', 'REVIEWED', 'PUBLISHED', 'WITHDRAWN'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
