CREATE TABLE visit_pair_half (
    pair_id        BIGINT NOT NULL,
    assignment_id  BIGINT NOT NULL,
    planned_on     DATE   NOT NULL,
    planned_minute INT    NULL,
    PRIMARY KEY (pair_id, assignment_id),
    KEY visit_pair_half_assignment (assignment_id),
    CONSTRAINT visit_pair_half_pair FOREIGN KEY (pair_id) REFERENCES visit_pair (id) ON DELETE CASCADE,
    CONSTRAINT visit_pair_half_assignment FOREIGN KEY (assignment_id) REFERENCES support_assignment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
