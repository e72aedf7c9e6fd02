CREATE TABLE survey_file_row (
    file_id       BIGINT       NOT NULL,
    line          INT          NOT NULL,
    office_number VARCHAR(40)  NOT NULL,
    answered_on   DATE         NULL,
    state         VARCHAR(10)  NOT NULL,
    reason        VARCHAR(20)  NOT NULL DEFAULT '',
    content       LONGTEXT     NOT NULL,
    PRIMARY KEY (file_id, line),
    CONSTRAINT survey_file_row_file FOREIGN KEY (file_id) REFERENCES survey_file (id),
    CONSTRAINT survey_file_row_state CHECK (state IN ('VALID', 'DUPLICATE', 'REFUSED')),
    CONSTRAINT survey_file_row_content CHECK (JSON_VALID(content))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
