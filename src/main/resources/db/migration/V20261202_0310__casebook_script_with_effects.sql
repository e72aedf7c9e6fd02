-- The first words to "no time" and "FAX is easier" name what others gained, unless the city has written its own.
INSERT INTO call_script (reason, number, words, written_at, written_by, writer_name)
SELECT s.reason, 2, CASE s.reason WHEN 'NO_TIME' THEN 'お忙しいところ、ありがとうございます。
市の{SAVED_AS_OF}の調査では、{SAVED_SERVICE}の{SAVED_OFFICES}事業所の中央値で、やり取りの時間が月{SAVED_HOURS}時間減りました。半数の事業所は{SAVED_FROM}時間から{SAVED_TO}時間のあいだでした。
設定は、支援の事業者が訪問してお手伝いしますので、立ち会いは1回あたり1時間ほどです。
請求の時期を避けて、11日から24日のあいだでご都合のよい日はありますか。'
    ELSE 'FAXに慣れておられるのですね。
FAXは送るまでは早いのですが、受け取った側が介護ソフトに打ち直しています。データでは、取り込むだけで打ち直しがなくなり、送り先の間違いも防げます。
{SIMILAR_MATCH}が同じ{SIMILAR_WHO}の「{SIMILAR_CASE}」という事例を、市のページに載せています。
まず1つの連携先とだけ試していただく方法もあります。' END, '2026-11-27 00:00:00', NULL, ''
FROM call_script s WHERE s.reason IN ('NO_TIME', 'FAX_EASIER')
GROUP BY s.reason HAVING MAX(s.number) = 1 AND MAX(s.written_by) IS NULL;
