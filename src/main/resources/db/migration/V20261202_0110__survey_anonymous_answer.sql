CREATE TABLE survey_anonymous_answer (
    wave_id     BIGINT        NOT NULL,
    sheet       BINARY(16)    NOT NULL,
    question    VARCHAR(20)   NOT NULL,
    answer      VARCHAR(2000) NOT NULL,
    amount      DECIMAL(10,2) NULL,
    beyond      BOOLEAN       NOT NULL DEFAULT FALSE,
    answered_on DATE          NOT NULL,
    PRIMARY KEY (wave_id, sheet, question),
    CONSTRAINT survey_anonymous_answer_wave FOREIGN KEY (wave_id) REFERENCES survey_wave (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
