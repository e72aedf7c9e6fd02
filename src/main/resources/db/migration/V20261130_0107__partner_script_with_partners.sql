-- The first words to "my partners have not joined" say how many have, unless the city has written its own.
INSERT INTO call_script (reason, number, words, written_at, written_by, writer_name)
SELECT s.reason, 2, '連携先がまだ、というお話ですね。{PARTNERS_AS_OF}の公表一覧では、{OFFICE}さまのお取引先{PARTNERS}件のうち、{PARTNERS_ON}件がもう利用しています。たとえば、{PARTNER_ON}さまです。
市は、事業所に順に連絡し、連携する事業所どうしが同じ時期に始められるように進めています。
よくやり取りする事業所を3つほど教えていただけますか。そちらにも市からご案内します。', '2026-11-27 00:00:00', NULL, ''
FROM call_script s WHERE s.reason = 'PARTNERS_MISSING'
GROUP BY s.reason HAVING MAX(s.number) = 1 AND MAX(s.written_by) IS NULL;
