INSERT INTO council_section (name)
SELECT DISTINCT section FROM council_member_line WHERE section <> '' ORDER BY section;
