CREATE INDEX care_office_list ON care_office
    (kana_sort, id, stage, stage_since, listing, disposition, operating_status, council_member, vendor_id,
     next_action_owner_id, next_action_on, stale_on, search_key);
