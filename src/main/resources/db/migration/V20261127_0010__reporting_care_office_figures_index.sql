CREATE INDEX care_office_figures ON care_office
    (service_codes, operating_status, council_member, stage, listing, stale_on, next_action_on);
