CREATE TABLE listing_question (
    id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version        BIGINT        NOT NULL DEFAULT 0,
    care_office_id BIGINT        NOT NULL,
    snapshot_id    BIGINT        NOT NULL,
    state          VARCHAR(12)   NOT NULL DEFAULT 'OPEN',
    asked_at       DATETIME(6)   NOT NULL,
    answered_at    DATETIME(6)   NULL,
    answerer       VARCHAR(100)  NOT NULL DEFAULT '',
    words          VARCHAR(1000) NOT NULL DEFAULT '',
    KEY listing_question_office (care_office_id, state),
    KEY listing_question_snapshot (snapshot_id),
    KEY listing_question_state (state),
    CONSTRAINT listing_question_office FOREIGN KEY (care_office_id) REFERENCES care_office (id),
    CONSTRAINT listing_question_snapshot FOREIGN KEY (snapshot_id) REFERENCES adoption_snapshot (id),
    CONSTRAINT listing_question_state CHECK (state IN ('OPEN', 'VANISHED', 'KEPT', 'REAPPEARED')
        AND (state = 'OPEN') = (answered_at IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
