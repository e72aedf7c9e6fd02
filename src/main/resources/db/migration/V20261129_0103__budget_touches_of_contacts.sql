INSERT INTO contact_touch (care_office_id, kind, touched_on, agreed_on, phone_key, source, source_id, vendor_id,
    account_id, person, standing, recorded_at)
SELECT c.care_office_id, k.kind, c.contacted_on, IF(k.kind = 'WRONG_NUMBER', NULL, c.next_action_on), o.phone_key,
    'CONTACT', c.id, NULL, c.recorded_by, c.recorder_name, c.state = 'STANDING', c.recorded_at
FROM (SELECT r.id, CASE
          WHEN r.result = 'WRONG_NUMBER' THEN 'WRONG_NUMBER'
          WHEN r.result = 'DECLINED' THEN 'REFUSED'
          WHEN r.result IN ('NO_ANSWER', 'OTHER') AND r.means IN ('EMAIL', 'FAX', 'LETTER') THEN 'WRITTEN'
          WHEN r.result = 'NO_ANSWER' THEN 'NO_ANSWER'
          WHEN r.result IN ('RECEPTION_ONLY', 'WILL_CALL_BACK') THEN 'SAME_CALLER'
          ELSE 'TALKED' END AS kind
      FROM contact_record r) k
JOIN contact_record c ON c.id = k.id
JOIN care_office o ON o.id = c.care_office_id
ORDER BY c.contacted_on, c.id;
