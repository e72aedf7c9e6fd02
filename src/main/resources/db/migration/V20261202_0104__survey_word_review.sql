CREATE TABLE survey_word_review (
    response_id   BIGINT       NOT NULL,
    question      VARCHAR(20)  NOT NULL,
    shared        BOOLEAN      NOT NULL,
    reviewed_at   DATETIME(6)  NOT NULL,
    reviewed_by   BIGINT       NOT NULL,
    reviewer_name VARCHAR(100) NOT NULL,
    PRIMARY KEY (response_id, question),
    KEY survey_word_review_reviewed_by (reviewed_by),
    CONSTRAINT survey_word_review_response FOREIGN KEY (response_id) REFERENCES survey_response (id),
    CONSTRAINT survey_word_review_account FOREIGN KEY (reviewed_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
