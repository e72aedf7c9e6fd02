CREATE TABLE council_membership (
    id             BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version        BIGINT NOT NULL DEFAULT 0,
    care_office_id BIGINT NOT NULL,
    member_from    DATE   NOT NULL,
    member_until   DATE   NULL,
    joined_list_id BIGINT NOT NULL,
    left_list_id   BIGINT NULL,
    KEY council_membership_office (care_office_id, member_until),
    KEY council_membership_joined (joined_list_id),
    KEY council_membership_left (left_list_id),
    CONSTRAINT council_membership_office FOREIGN KEY (care_office_id) REFERENCES care_office (id),
    CONSTRAINT council_membership_joined FOREIGN KEY (joined_list_id) REFERENCES council_member_list (id),
    CONSTRAINT council_membership_left FOREIGN KEY (left_list_id) REFERENCES council_member_list (id),
    CONSTRAINT council_membership_period CHECK (member_until IS NULL OR member_until >= member_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
