-- That a source is to be read anew is told by to_reread; the source itself is what everybody reads.
UPDATE milestone SET source = REPLACE(REPLACE(source, '（要確認）', ''), '（要確認。', '（')
WHERE to_reread AND source LIKE '介護保険最新情報%（要確認%';
