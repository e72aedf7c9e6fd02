ALTER TABLE council_membership MODIFY joined_list_id BIGINT NULL;
