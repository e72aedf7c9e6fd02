package jp.banso;

import jp.banso.testing.WithoutTests;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms, and which room may rely on which. */
class ModuleStructureTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Application.class, WithoutTests.TESTS);

    @Test
    void roomsRelyOnlyOnWhatTheyDeclare() {
        MODULES.verify();
    }
}
