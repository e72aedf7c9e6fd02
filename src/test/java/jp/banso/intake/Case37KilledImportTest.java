package jp.banso.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import jp.banso.demo.RegisterGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A Banso of its own is killed (SIGKILL) again and again while it brings a city's register in. Whenever it comes up, the
 * register is in as a whole or not at all, what it said stays true, and in the end the city is there, once.
 */
class Case37KilledImportTest {

    private static final String ALL = "APPLIED 838 1057 838";
    private static final int LONGEST_APPLY = 900;

    private Path home;

    @BeforeEach
    void makeAHome() throws IOException {
        home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "killed ");
        new RegisterGenerator(1).writeCity(home.resolve("register"));
    }

    @AfterEach
    void stopWhatIsLeft() throws IOException {
        ProcessHandle.allProcesses()
                .filter(process -> List.of(process.info().arguments().orElse(new String[0]))
                        .contains("--datadir=" + home.resolve("db/data")))
                .forEach(ProcessHandle::destroyForcibly);
        try (var files = Files.walk(home)) {
            for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Test
    void killedInTheMiddleTheRegisterIsInAsAWholeOrNotAtAllAndComesInWhenAskedAgain() throws Exception {
        killAndRestart(new Random(37), 1);
    }

    @Tag("long")
    @Test
    void killedFortyTimesItStillHolds() throws Exception {
        for (var city = 0; city < 8; city++) {
            killAndRestart(new Random(city), 5);
            stopWhatIsLeft();
            makeAHome();
        }
    }

    private void killAndRestart(Random moments, int kills) throws Exception {
        var acknowledged = "NONE";
        for (var kill = 0; kill < kills; kill++) {
            acknowledged = live(moments.nextInt(LONGEST_APPLY), acknowledged);
        }
        acknowledged = live(Integer.MAX_VALUE, acknowledged);
        assertThat(acknowledged).isEqualTo(ALL);
    }

    /** One life; killed so many milliseconds after it began to apply. Answers what it last acknowledged. */
    private String live(int millis, String before) throws Exception {
        var log = Files.createTempFile(home, "life", ".log");
        var words = Files.createTempFile(home, "life", ".out");
        var child = new ProcessBuilder(command())
                .redirectError(log.toFile())
                .redirectOutput(words.toFile())
                .start();
        while (millis < Integer.MAX_VALUE && child.isAlive() && !read(words).contains("APPLYING")) {
            child.waitFor(10, TimeUnit.MILLISECONDS);
        }
        if (!child.waitFor(millis, TimeUnit.MILLISECONDS)) {
            child.destroyForcibly().waitFor();
        }
        var said = read(words).lines().toList();
        assertThat(said).as(() -> read(log)).isNotEmpty();
        assertThat(said.getFirst()).startsWith("FOUND ");
        whole(said.getFirst().substring(6), before);
        return said.getLast().startsWith("DONE ") ? said.getLast().substring(5) : before;
    }

    private static void whole(String found, String acknowledged) {
        assertThat(List.of("NONE 0 0 0", "COLLECTING 0 0 0", "PREVIEWED 0 0 0", ALL))
                .contains(found);
        if (acknowledged.equals(ALL)) {
            assertThat(found).isEqualTo(ALL);
        }
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "jp.banso.intake.ImportInChild",
                home.toString(),
                home.resolve("register").toString());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            return gone.toString();
        }
    }
}
