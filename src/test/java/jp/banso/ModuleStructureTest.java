package jp.banso;

import jp.banso.testing.WithoutTests;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The rooms, and which room may rely on which. */
class ModuleStructureTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Application.class, WithoutTests.TESTS);

    @Test
    void roomsRelyOnlyOnWhatTheyDeclare() {
        MODULES.verify();
    }

    @Test
    void theRoomsAreDrawn() {
        new Documenter(MODULES).writeModulesAsPlantUml().writeModuleCanvases();
    }
}
