package jp.banso.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import jp.banso.photo.PhotoReading.Read;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.Test;

class PhotoReadingTest {

    @Test
    @Rule("PHO-02")
    void aLargePictureIsMadeSmallAndStaysInItsShape() throws IOException {
        var picture = (Read.Picture) PhotoReading.read(Photos.jpeg(4000, 3000));

        assertThat(picture.width()).isEqualTo(1600);
        assertThat(picture.height()).isEqualTo(1200);
        var drawn = ImageIO.read(new ByteArrayInputStream(picture.jpeg()));
        assertThat(drawn.getWidth()).isEqualTo(1600);
    }

    @Test
    @Rule("PHO-02")
    void aSmallPngBecomesAJpegOfItsSize() throws IOException {
        var picture = (Read.Picture) PhotoReading.read(Photos.png(300, 200));

        assertThat(picture.width()).isEqualTo(300);
        assertThat(picture.jpeg()).startsWith(0xFF, 0xD8, 0xFF);
    }

    @Test
    @Rule("PHO-02")
    void placeCameraAndWhatIsAppendedAreGone() throws IOException {
        var sent = Photos.withExif(Photos.jpeg(800, 600), 1, "GPS 34.78,135.46 SECRETCAMERA");
        var longer = ByteBuffer.allocate(sent.length + 20)
                .put(sent)
                .put("APPENDED-TEXT-HERE..".getBytes(StandardCharsets.US_ASCII))
                .array();

        var kept = new String(((Read.Picture) PhotoReading.read(longer)).jpeg(), StandardCharsets.ISO_8859_1);

        assertThat(kept).doesNotContain("Exif", "GPS", "SECRETCAMERA", "APPENDED");
    }

    @Test
    @Rule("PHO-02")
    void aPictureTakenSidewaysStandsUpright() throws IOException {
        var picture = (Read.Picture) PhotoReading.read(Photos.withExif(Photos.jpeg(800, 600), 6, "x"));

        assertThat(picture.width()).isEqualTo(600);
        assertThat(picture.height()).isEqualTo(800);
        // The upper half of what the camera held sideways was drawn dark: it is the right half now.
        var drawn = ImageIO.read(new ByteArrayInputStream(picture.jpeg()));
        assertThat(drawn.getRGB(590, 400) & 0xFF).isLessThan(60);
        assertThat(drawn.getRGB(10, 400) & 0xFF).isGreaterThan(200);
    }

    @Test
    @Rule("PHO-01")
    void aBombIsRefusedByTheSizeItClaims() {
        assertThat(PhotoReading.read(Photos.pngHeader(50_000, 50_000))).isEqualTo(new Read.Unfit("too-many-pixels"));
        assertThat(PhotoReading.read(Photos.pngHeader(Integer.MAX_VALUE, 1)))
                .isIn(new Read.Unfit("too-many-pixels"), new Read.Unfit("unreadable"));
    }

    @Test
    @Rule("PHO-01")
    void whatIsNoPictureIsRefusedWhateverItIsCalled() throws IOException {
        assertThat(PhotoReading.read("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Read.Unfit("no-picture"));
        assertThat(PhotoReading.read("GIF89a".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new Read.Unfit("no-picture"));
        assertThat(PhotoReading.read(new byte[0])).isEqualTo(new Read.Unfit("no-picture"));
        assertThat(PhotoReading.read(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3}))
                .isEqualTo(new Read.Unfit("unreadable"));
        assertThat(PhotoReading.read(new byte[PhotoReading.LARGEST_FILE + 1])).isEqualTo(new Read.Unfit("too-large"));
    }

    @Test
    @Rule("PHO-02")
    void exifThatMakesNoSenseTurnsNothing() throws IOException {
        for (var orientation : new int[] {0, 9, 65535}) {
            var picture = (Read.Picture) PhotoReading.read(Photos.withExif(Photos.jpeg(80, 60), orientation, ""));
            assertThat(picture.width()).isEqualTo(80);
        }
        var cut = new byte[] {
            (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, 20, 'E', 'x', 'i', 'f', 0, 0, 'I', 'I'
        };
        assertThat(PhotoReading.read(cut)).isEqualTo(new Read.Unfit("unreadable"));
    }
}
