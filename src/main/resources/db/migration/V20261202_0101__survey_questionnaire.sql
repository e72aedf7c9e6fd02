CREATE TABLE survey_questionnaire (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version      BIGINT       NOT NULL DEFAULT 0,
    title        VARCHAR(100) NOT NULL,
    draft        LONGTEXT     NOT NULL,
    changed      BOOLEAN      NOT NULL DEFAULT TRUE,
    in_use       BOOLEAN      NOT NULL DEFAULT TRUE,
    begun_at     DATETIME(6)  NOT NULL,
    changed_at   DATETIME(6)  NOT NULL,
    changed_by   BIGINT       NOT NULL,
    changer_name VARCHAR(100) NOT NULL,
    KEY survey_questionnaire_changed_by (changed_by),
    CONSTRAINT survey_questionnaire_account FOREIGN KEY (changed_by) REFERENCES account (id),
    CONSTRAINT survey_questionnaire_draft CHECK (JSON_VALID(draft))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
