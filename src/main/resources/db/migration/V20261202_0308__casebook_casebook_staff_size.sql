CREATE TABLE casebook_staff_size (
    care_office_id BIGINT       NOT NULL PRIMARY KEY,
    staff_size     VARCHAR(12)  NOT NULL,
    recorded_at    DATETIME(6)  NOT NULL,
    recorded_by    BIGINT       NOT NULL,
    recorder_name  VARCHAR(100) NOT NULL,
    KEY casebook_staff_size_recorder (recorded_by),
    KEY casebook_staff_size_size (staff_size),
    CONSTRAINT casebook_staff_size_office FOREIGN KEY (care_office_id) REFERENCES care_office (id),
    CONSTRAINT casebook_staff_size_recorder FOREIGN KEY (recorded_by) REFERENCES account (id),
    CONSTRAINT casebook_staff_size_size CHECK (staff_size IN ('UP_TO_5', 'UP_TO_10', 'UP_TO_20', 'ABOVE_20'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
