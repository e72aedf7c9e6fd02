CREATE TABLE survey_form (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code       VARCHAR(10)  NOT NULL,
    version_no INT          NOT NULL,
    title      VARCHAR(100) NOT NULL,
    content    LONGTEXT     NOT NULL,
    UNIQUE KEY survey_form_code (code, version_no),
    CONSTRAINT survey_form_content CHECK (JSON_VALID(content))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
