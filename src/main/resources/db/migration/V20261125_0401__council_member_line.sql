CREATE TABLE council_member_line (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    list_id        BIGINT       NOT NULL,
    line           INT          NOT NULL,
    office_number  VARCHAR(40)  NOT NULL DEFAULT '',
    name           VARCHAR(200) NOT NULL DEFAULT '',
    section        VARCHAR(100) NOT NULL DEFAULT '',
    member_kind    VARCHAR(100) NOT NULL DEFAULT '',
    care_office_id BIGINT       NULL,
    found_by       VARCHAR(10)  NOT NULL,
    KEY council_member_line_list (list_id),
    KEY council_member_line_office (care_office_id, list_id),
    CONSTRAINT council_member_line_list FOREIGN KEY (list_id) REFERENCES council_member_list (id),
    CONSTRAINT council_member_line_office FOREIGN KEY (care_office_id) REFERENCES care_office (id),
    CONSTRAINT council_member_line_found CHECK (found_by IN ('NUMBER', 'NAME', 'UNKNOWN', 'AMBIGUOUS')
        AND (care_office_id IS NULL) = (found_by IN ('UNKNOWN', 'AMBIGUOUS')))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
