CREATE TABLE readiness_answer (
    application_id BIGINT       NOT NULL,
    item           VARCHAR(20)  NOT NULL,
    answer         VARCHAR(10)  NOT NULL,
    words          VARCHAR(200) NOT NULL DEFAULT '',
    PRIMARY KEY (application_id, item),
    CONSTRAINT readiness_answer_check FOREIGN KEY (application_id) REFERENCES readiness_check (application_id),
    CONSTRAINT readiness_answer_words CHECK (answer = 'READY' OR (answer IN ('OPEN', 'FAILED') AND words <> ''))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
