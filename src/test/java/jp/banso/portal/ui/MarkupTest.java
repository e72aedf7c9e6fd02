package jp.banso.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jp.banso.testing.Rule;
import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    @Rule("PTL-05")
    void headingsListsParagraphsBoldAndLinksAreUnderstood() {
        assertThat(Markup.html("## 見出し\n\n一行目\n**二行目**\n\n- 甲\n- 乙\n\n1. 先\n2. 後"))
                .isEqualToIgnoringWhitespace(
                        "<h2>見出し</h2><p>一行目<br><strong>二行目</strong></p><ul><li>甲</li><li>乙</li></ul><ol><li>先</li><li>後</li></ol>");
        assertThat(Markup.html("[窓口](/portal/ask) [電話](tel:06-0000-0001)"))
                .contains("<a href=\"/portal/ask\">窓口</a>", "<a href=\"tel:06-0000-0001\">電話</a>");
    }

    @Test
    @Rule("PTL-05")
    void nothingElseBecomesHtmlAndNoLinkLeadsIntoAScript() {
        for (var typed : new String[] {
            "<script>alert(1)</script>",
            "[悪](javascript:alert(1))",
            "[悪](data:text/html,x)",
            "[悪](//example.jp)",
            "[悪](/\\example.jp)",
            "**<img src=x onerror=alert(1)>**",
            "[<b>](https://example.jp/\"onmouseover=\"x)"
        }) {
            assertThat(Markup.html(typed))
                    .as(typed)
                    .doesNotContain("<script", "<img", "<b>", "href=\"javascript", "href=\"data", "href=\"/")
                    .doesNotContain("<a ");
        }
    }
}
