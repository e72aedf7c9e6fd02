CREATE TABLE survey_staff_answer (
    invitation_id BIGINT        NOT NULL,
    sheet         BINARY(16)    NOT NULL,
    question      VARCHAR(20)   NOT NULL,
    answer        VARCHAR(2000) NOT NULL,
    amount        DECIMAL(10,2) NULL,
    beyond        BOOLEAN       NOT NULL DEFAULT FALSE,
    answered_on   DATE          NOT NULL,
    PRIMARY KEY (invitation_id, sheet, question),
    CONSTRAINT survey_staff_answer_invitation FOREIGN KEY (invitation_id) REFERENCES survey_invitation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
