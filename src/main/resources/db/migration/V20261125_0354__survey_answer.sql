CREATE TABLE survey_answer (
    response_id BIGINT        NOT NULL,
    question    VARCHAR(20)   NOT NULL,
    answer      VARCHAR(2000) NOT NULL,
    amount      DECIMAL(10,2) NULL,
    beyond      BOOLEAN       NOT NULL DEFAULT FALSE,
    saved_at    DATETIME(6)   NOT NULL,
    PRIMARY KEY (response_id, question),
    CONSTRAINT survey_answer_response FOREIGN KEY (response_id) REFERENCES survey_response (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
