package jp.banso.software;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.Test;

class SoftwareNamesTest {

    private static final List<SoftwareData> PRODUCTS =
            List.of(product("ほのぼのNEXT"), product("ほのぼのmini2"), product("パシフィックシステム", "パシフィック"), product("カイポケ"));

    @Test
    @Rule("SWM-02")
    void aNameIsRecognisedInWhateverWriting() {
        assertThat(meant("ほのぼのｎｅｘｔ")).isEqualTo("ほのぼのNEXT");
        assertThat(meant("ホノボノ Next")).isEqualTo("ほのぼのNEXT");
        assertThat(meant("パシフィック")).isEqualTo("パシフィックシステム");
        assertThat(meant("ｶｲﾎﾟｹ")).isEqualTo("カイポケ");
    }

    @Test
    @Rule("SWM-02")
    void aNameWithAVersionBehindItIsTheProductOfTheLongestName() {
        assertThat(meant("ほのぼのNEXT 2024年版")).isEqualTo("ほのぼのNEXT");
        assertThat(meant("パシフィックシステムV3")).isEqualTo("パシフィックシステム");
    }

    @Test
    void anythingElseMeansNoProduct() {
        assertThat(meant("")).isEmpty();
        assertThat(meant("ほのぼの")).isEmpty();
        assertThat(meant("カイ")).isEmpty();
        assertThat(meant("' OR 1=1")).isEmpty();
    }

    private static String meant(String typed) {
        return SoftwareNames.meant(typed, PRODUCTS).map(SoftwareData::name).orElse("");
    }

    private static SoftwareData product(String name, String... aliases) {
        return new SoftwareData(name, "", List.of(aliases), Claim.UNKNOWN, Claim.UNKNOWN, true);
    }
}
