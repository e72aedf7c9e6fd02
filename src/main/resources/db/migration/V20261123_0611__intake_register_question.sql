CREATE TABLE register_question (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version        BIGINT       NOT NULL DEFAULT 0,
    batch_id       BIGINT       NOT NULL,
    designation_id BIGINT       NOT NULL,
    state          VARCHAR(12)  NOT NULL,
    asked_at       DATETIME(6)  NOT NULL,
    answered_at    DATETIME(6)  NULL,
    answerer       VARCHAR(100) NOT NULL DEFAULT '',
    answer_on      DATE         NULL,
    words          VARCHAR(300) NOT NULL DEFAULT '',
    reappeared_in  BIGINT       NULL,
    UNIQUE KEY register_question_designation (designation_id, batch_id),
    KEY register_question_batch (batch_id),
    KEY register_question_state (state, id),
    CONSTRAINT register_question_batch FOREIGN KEY (batch_id) REFERENCES register_batch (id),
    CONSTRAINT register_question_designation FOREIGN KEY (designation_id) REFERENCES service_designation (id)
        ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
