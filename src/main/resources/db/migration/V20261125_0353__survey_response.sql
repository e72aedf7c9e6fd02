CREATE TABLE survey_response (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version       BIGINT       NOT NULL DEFAULT 0,
    invitation_id BIGINT       NOT NULL,
    channel       VARCHAR(10)  NOT NULL,
    started_at    DATETIME(6)  NOT NULL,
    finished_at   DATETIME(6)  NULL,
    answered_on   DATE         NULL,
    receipt       VARCHAR(12)  NULL,
    entered_by    BIGINT       NULL,
    enterer_name  VARCHAR(100) NOT NULL DEFAULT '',
    UNIQUE KEY survey_response_invitation (invitation_id),
    UNIQUE KEY survey_response_receipt (receipt),
    KEY survey_response_entered_by (entered_by),
    CONSTRAINT survey_response_invitation FOREIGN KEY (invitation_id) REFERENCES survey_invitation (id),
    CONSTRAINT survey_response_account FOREIGN KEY (entered_by) REFERENCES account (id),
    CONSTRAINT survey_response_channel CHECK (channel IN ('WEB', 'PHONE', 'PAPER')),
    CONSTRAINT survey_response_finished CHECK (
        (finished_at IS NULL) = (answered_on IS NULL) AND (finished_at IS NULL) = (receipt IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
