CREATE TABLE survey_invitation (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version        BIGINT       NOT NULL DEFAULT 0,
    wave_id        BIGINT       NOT NULL,
    care_office_id BIGINT       NOT NULL,
    office_number  VARCHAR(10)  NOT NULL,
    office_name    VARCHAR(255) NOT NULL,
    service_codes  VARCHAR(255) NOT NULL,
    token_hash     BINARY(32)   NULL,
    issued_at      DATETIME(6)  NULL,
    issues         INT          NOT NULL DEFAULT 0,
    UNIQUE KEY survey_invitation_office (wave_id, care_office_id),
    UNIQUE KEY survey_invitation_token (token_hash),
    KEY survey_invitation_care_office (care_office_id),
    KEY survey_invitation_number (office_number),
    CONSTRAINT survey_invitation_wave FOREIGN KEY (wave_id) REFERENCES survey_wave (id),
    CONSTRAINT survey_invitation_care_office FOREIGN KEY (care_office_id) REFERENCES care_office (id),
    CONSTRAINT survey_invitation_issued CHECK ((token_hash IS NULL) = (issued_at IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
