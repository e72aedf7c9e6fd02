CREATE TABLE letter_print_office (
    print_id       BIGINT      NOT NULL,
    care_office_id BIGINT      NOT NULL,
    left_out       VARCHAR(12) NOT NULL DEFAULT '',
    PRIMARY KEY (print_id, care_office_id),
    KEY letter_print_office_office (care_office_id),
    CONSTRAINT letter_print_office_print FOREIGN KEY (print_id) REFERENCES letter_print (id),
    CONSTRAINT letter_print_office_office FOREIGN KEY (care_office_id) REFERENCES care_office (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
