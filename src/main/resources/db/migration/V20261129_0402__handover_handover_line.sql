CREATE TABLE handover_line (
    id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    handover_id    BIGINT      NOT NULL,
    kind           VARCHAR(10) NOT NULL,
    care_office_id BIGINT      NULL,
    subject_id     BIGINT      NOT NULL,
    from_id        BIGINT      NOT NULL,
    to_id          BIGINT      NOT NULL,
    UNIQUE KEY handover_line_once (handover_id, kind, subject_id),
    KEY handover_line_office (care_office_id),
    KEY handover_line_from (from_id),
    KEY handover_line_to (to_id),
    CONSTRAINT handover_line_handover FOREIGN KEY (handover_id) REFERENCES handover (id),
    CONSTRAINT handover_line_office FOREIGN KEY (care_office_id) REFERENCES care_office (id) ON DELETE CASCADE,
    CONSTRAINT handover_line_from FOREIGN KEY (from_id) REFERENCES account (id),
    CONSTRAINT handover_line_to FOREIGN KEY (to_id) REFERENCES account (id),
    CONSTRAINT handover_line_kind CHECK (kind IN ('ACTION', 'VISIT', 'WATCH', 'CAMPAIGN', 'VIEW'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
