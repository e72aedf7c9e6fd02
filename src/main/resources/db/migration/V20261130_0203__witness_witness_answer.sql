CREATE TABLE witness_answer (
    id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version        BIGINT        NOT NULL DEFAULT 0,
    care_office_id BIGINT        NOT NULL,
    kind           VARCHAR(20)   NOT NULL,
    about          VARCHAR(30)   NOT NULL,
    again_on       DATE          NULL,
    words          VARCHAR(1000) NOT NULL,
    answered_at    DATETIME(6)   NOT NULL,
    answered_by    BIGINT        NOT NULL,
    answerer_name  VARCHAR(100)  NOT NULL,
    KEY witness_answer_office (care_office_id, kind, about, id),
    KEY witness_answer_by (answered_by),
    CONSTRAINT witness_answer_office FOREIGN KEY (care_office_id) REFERENCES care_office (id),
    CONSTRAINT witness_answer_account FOREIGN KEY (answered_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
