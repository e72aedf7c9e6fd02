INSERT INTO contact_touch (care_office_id, kind, touched_on, agreed_on, phone_key, source, source_id, vendor_id,
    account_id, person, recorded_at)
SELECT n.care_office_id, 'VISITED', n.visited_on, NULL, o.phone_key, 'VISIT', n.id, n.vendor_id, n.recorded_by,
    n.recorder_name, n.recorded_at
FROM support_visit_note n JOIN care_office o ON o.id = n.care_office_id
ORDER BY n.visited_on, n.id;
