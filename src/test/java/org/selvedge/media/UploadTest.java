package org.selvedge.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.SignedIn;
import org.selvedge.shared.Refusal;
import org.selvedge.testing.Acting;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

/** What happens to a file on its way in: nothing dangerous gets through, nothing half stays behind. */
@PortalTest
class UploadTest {
    private static final Path STORE = Path.of("target/test-data/media");
    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    private MediaService media;

    @Autowired
    private MediaFiles files;

    @Autowired
    private BlobStore blobs;

    @Autowired
    private MediaSweep sweep;

    @Autowired
    private ContentSniffer sniffer;

    @Autowired
    private VirusScan scan;

    @Autowired
    private Clock clock;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    private OrganisationId home;
    private SignedIn anna;

    @BeforeEach
    void aMember() {
        home = organisations.member();
        anna = people.signedIn(people.member(home));
    }

    @Test
    void aTelephonesPhotographIsTurnedUprightAndForgetsWhereItWasTaken() throws IOException {
        MediaFile photo = picture("garden.jpg", SampleFiles.photo(1200, 800, 6));

        assertThat(photo.sizes()).containsExactly(new MediaFile.Size(480, 720), new MediaFile.Size(800, 1200));
        for (MediaFile.Size size : photo.sizes()) {
            byte[] kept = bytes(BlobKey.rendition(photo.id(), size.width()));
            assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                    .doesNotContain("Exif")
                    .doesNotContain(SampleFiles.SECRET);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(kept));
            assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(size.width(), size.height());
            assertThat(image.getRGB(size.width() - 20, 20) >> 16 & 0xFF)
                    .as("the red corner is at the right now")
                    .isGreaterThan(200);
        }
        assertThatThrownBy(() -> bytes(BlobKey.whole(photo.id())))
                .as("the original is not kept")
                .isNotNull();
    }

    @Test
    void aPhotographOf24MegapixelsComesInThreeSizes() throws IOException {
        MediaFile photo = picture("large.jpg", SampleFiles.photo(6000, 4000, 1));

        assertThat(photo.sizes())
                .containsExactly(
                        new MediaFile.Size(480, 320), new MediaFile.Size(960, 640), new MediaFile.Size(1600, 1067));
        for (MediaFile.Size size : photo.sizes()) {
            assertThat(new String(bytes(BlobKey.rendition(photo.id(), size.width())), StandardCharsets.ISO_8859_1))
                    .doesNotContain(SampleFiles.SECRET);
        }
    }

    @Test
    void aSmallPictureIsNotEnlarged() {
        assertThat(picture("small.png", SampleFiles.png(200, 100)).sizes())
                .containsExactly(new MediaFile.Size(200, 100));
        assertThat(picture("small.gif", SampleFiles.gif(500, 100)).sizes())
                .containsExactly(new MediaFile.Size(480, 96), new MediaFile.Size(500, 100));
    }

    @Test
    void whatIsTransparentStaysSo() throws IOException {
        FileId logo = picture("logo.png", SampleFiles.transparentPng(300, 200)).id();
        FileId screen = picture("screen.png", SampleFiles.png(300, 200)).id();
        assertThat(ImageIO.read(new ByteArrayInputStream(bytes(BlobKey.rendition(logo, 300))))
                        .getColorModel()
                        .hasAlpha())
                .isTrue();
        assertThat(bytes(BlobKey.rendition(screen, 300))).startsWith(0xFF, 0xD8);
    }

    @Test
    void aPictureOf50000By50000IsRefusedByItsHeader() {
        assertRefused(
                "media.upload.tooManyPixels", FileKind.PICTURE, "huge.png", SampleFiles.pngClaiming(50_000, 50_000));
    }

    @Test
    void soIsOneThatIsLongerThanAnyFormatThatIsServed() {
        assertRefused("media.upload.tooLong", FileKind.PICTURE, "long.png", SampleFiles.png(1, 40_000));
        assertRefused("media.upload.tooLong", FileKind.PICTURE, "wide.png", SampleFiles.png(40_000, 1));
    }

    @Test
    void aPictureThatEndsTooEarlyIsRefused() {
        assertRefused(
                "media.upload.damaged",
                FileKind.PICTURE,
                "cut.jpg",
                SampleFiles.firstPart(SampleFiles.jpeg(600, 400), 0.6));
        assertRefused(
                "media.upload.damaged",
                FileKind.PICTURE,
                "cut.png",
                SampleFiles.firstPart(SampleFiles.png(600, 400), 0.6));
        assertRefused(
                "media.upload.damaged",
                FileKind.PICTURE,
                "cut.gif",
                SampleFiles.firstPart(SampleFiles.gif(600, 400), 0.6));
    }

    @ParameterizedTest
    @CsvSource({
        "report.pdf, <html><script>alert(1)</script></html>",
        "report.pdf, MZ this program cannot be run in DOS mode",
        "notes.txt, <!DOCTYPE html><html><script>alert(1)</script></html>",
        "notes.txt, <svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        "notes.md, #!/bin/sh",
        "data.csv, PK\u0003\u0004 not a table",
        "report.docx, %PDF-1.4 something else"
    })
    void aFileThatIsNotWhatItsNameSaysIsRefused(String name, String content) {
        assertRefused("media.upload.notWhatItSays", FileKind.ATTACHMENT, name, SampleFiles.text(content));
    }

    @ParameterizedTest
    @CsvSource({"PICTURE, logo.svg", "PICTURE, photo.webp", "PICTURE, report.pdf", "PICTURE, a\".html"})
    void whatIsNoPictureIsRefusedAndTheRefusalNamesWhatIs(FileKind kind, String name) {
        byte[] svg = SampleFiles.text("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
        assertRefused("media.upload.notAPicture", kind, name, svg);
    }

    @ParameterizedTest
    @CsvSource({"page.html", "tool.exe", "archive.zip", "letter.docm", "noextension", "a\".html"})
    void otherKindsOfFilesAreRefused(String name) {
        assertRefused("media.upload.notAnAttachment", FileKind.ATTACHMENT, name, SampleFiles.text("anything"));
    }

    @Test
    void officeDocumentsAreKnownByWhatIsInThem() {
        assertThat(attachment("a.docx", SampleFiles.docx()).mediaType()).endsWith("wordprocessingml.document");
        assertThat(attachment("a.xlsx", SampleFiles.xlsx()).mediaType()).endsWith("spreadsheetml.sheet");
        assertThat(attachment("a.odt", SampleFiles.odt()).mediaType()).endsWith("opendocument.text");
        assertThat(attachment("a.pdf", SampleFiles.pdf()).mediaType()).isEqualTo("application/pdf");
        assertThat(attachment("a.csv", SampleFiles.text("town;homes\nGraz;12")).mediaType())
                .isEqualTo("text/csv");
        assertThat(attachment("a.md", SampleFiles.text("# Titre\n\nÉté")).mediaType())
                .isEqualTo("text/markdown");
        assertRefused("media.upload.notWhatItSays", FileKind.ATTACHMENT, "a.docx", SampleFiles.xlsx());
        assertRefused("media.upload.notWhatItSays", FileKind.ATTACHMENT, "a.docx", SampleFiles.plainZip());
        assertRefused("media.upload.notWhatItSays", FileKind.ATTACHMENT, "a.docx", SampleFiles.docxWithMacros());
    }

    @Test
    void aDocumentThatWouldFillTheDiskWhenUnpackedIsRefusedWithoutUnpackingIt() {
        byte[] bomb = SampleFiles.swellingDocx();
        long before = System.nanoTime();
        assertRefused("media.upload.notWhatItSays", FileKind.ATTACHMENT, "bomb.docx", bomb);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @CsvSource({
        "../../x.txt, x.txt",
        "..\\..\\x.txt, x.txt",
        "a\"b<c>.txt, a_b_c_.txt",
        "'.txt', txt",
        "gpj\u202Etxt.txt, gpjtxt.txt"
    })
    void aNameIsForPeopleOnly(String given, String shown) throws IOException {
        assertThat(ShownName.of(given)).isEqualTo(shown);
        assertThat(ShownName.of("x".repeat(500) + ".pdf")).hasSize(150).endsWith(".pdf");
    }

    @Test
    void noNameReachesTheDisk() throws IOException {
        attachment("../../unmistakable.txt", SampleFiles.text("hello"));
        try (Stream<Path> all = Files.walk(Path.of("target/test-data"))) {
            assertThat(all.map(Path::toString)).noneMatch(path -> path.contains("unmistakable"));
        }
    }

    @Test
    void aBodyWithoutEndIsCutAtTheLimit() throws IOException {
        long[] taken = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                taken[0]++;
                return 'a';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                java.util.Arrays.fill(into, from, from + length, (byte) 'a');
                taken[0] += length;
                return length;
            }
        };
        assertNothingLeft(() -> assertThatThrownBy(() -> upload(FileKind.PICTURE, "long.jpg", -1, endless))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("media.upload.tooLarge")));
        assertThat(taken[0]).isLessThan(26L * MEGABYTE);
    }

    @Test
    void anUploadThatBreaksOffJustBeforeTheEndLeavesNothing() throws IOException {
        byte[] whole = SampleFiles.jpeg(600, 400);
        byte[] almost = SampleFiles.firstPart(whole, 0.99);
        assertNothingLeft(() -> {
            assertThatThrownBy(() -> upload(FileKind.PICTURE, "a.jpg", whole.length, SampleFiles.breakingAfter(almost)))
                    .isInstanceOf(UncheckedIOException.class);
            assertThatThrownBy(() -> upload(FileKind.PICTURE, "a.jpg", whole.length, new ByteArrayInputStream(almost)))
                    .as("shorter than announced")
                    .isInstanceOf(UncheckedIOException.class);
        });
    }

    @Test
    void twoHundredMegabytesTakeNoMemory() throws IOException {
        long most = Acting.as(anna, () -> media.largest(FileKind.ATTACHMENT));
        assertThat(most).isEqualTo(200L * MEGABYTE);
        long[] atTheEnd = {0};
        long before = heap();
        MediaFile large =
                upload(FileKind.ATTACHMENT, "large.txt", most, SampleFiles.letters(most, () -> atTheEnd[0] = heap()));
        assertThat(atTheEnd[0] - before).isLessThanOrEqualTo(20L * MEGABYTE);
        assertThat(heap() - before).isLessThanOrEqualTo(20L * MEGABYTE);
        assertThat(large.bytes()).isEqualTo(most);
        files.delete(large.id());
        blobs.delete(large.id());
    }

    @Test
    void anOrganisationThatHasUsedItsSpaceIsToldSo() throws IOException {
        Intake small = intake(DataSize.ofBytes(100), "");
        byte[] sixty = SampleFiles.text("x".repeat(60));
        small.take(FileKind.ATTACHMENT, "one.txt", 60, new ByteArrayInputStream(sixty), anna.reader());
        assertThat(files.used(home)).isEqualTo(60);
        for (long announced : new long[] {60, -1}) {
            assertNothingLeft(() -> assertThatThrownBy(() -> small.take(
                            FileKind.ATTACHMENT, "two.txt", announced, new ByteArrayInputStream(sixty), anna.reader()))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("media.upload.full")));
        }
        assertThat(files.used(home)).isEqualTo(60);
    }

    @Test
    void whatNobodyUsedForAWeekIsRemovedAndTheSpaceIsFreeAgain() throws IOException {
        FileId unused =
                attachment("unused.txt", SampleFiles.text("never shown")).id();
        FileId orphan = FileId.next();
        try (BlobStore.Pending pending = blobs.begin()) {
            pending.stream().write('x');
            pending.commit(BlobKey.whole(orphan));
        }
        sweep.sweep();
        assertThat(files.known(Set.of(unused))).contains(unused);
        assertThat(bytes(BlobKey.whole(orphan))).hasSize(1);

        TestClock.get().advance(Duration.ofDays(8));
        sweep.sweep();
        assertThat(files.known(Set.of(unused))).isEmpty();
        assertThatThrownBy(() -> bytes(BlobKey.whole(unused))).isNotNull();
        assertThatThrownBy(() -> bytes(BlobKey.whole(orphan))).isNotNull();
        assertThat(files.used(home)).isZero();
    }

    private Intake intake(DataSize quota, String clamav) {
        MediaSettings settings = new MediaSettings(DataSize.ofMegabytes(25), DataSize.ofMegabytes(200), quota, clamav);
        return new Intake(blobs, files, sniffer, new VirusScan(settings), settings, clock);
    }

    private MediaFile picture(String name, byte[] content) {
        return upload(FileKind.PICTURE, name, content.length, new ByteArrayInputStream(content));
    }

    private MediaFile attachment(String name, byte[] content) {
        return upload(FileKind.ATTACHMENT, name, content.length, new ByteArrayInputStream(content));
    }

    private MediaFile upload(FileKind kind, String name, long announced, InputStream content) {
        return Acting.as(anna, () -> media.upload(kind, name, announced, content));
    }

    private void assertRefused(String key, FileKind kind, String name, byte[] content) {
        try {
            assertNothingLeft(() -> assertThatThrownBy(
                            () -> upload(kind, name, content.length, new ByteArrayInputStream(content)))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void assertNothingLeft(Runnable attempt) throws IOException {
        long before = stored();
        attempt.run();
        assertThat(stored()).isEqualTo(before);
        try (Stream<Path> begun = Files.list(STORE.resolve("incoming"))) {
            assertThat(begun).isEmpty();
        }
    }

    private static long stored() throws IOException {
        Files.createDirectories(STORE.resolve("incoming"));
        try (Stream<Path> all = Files.walk(STORE)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private byte[] bytes(BlobKey key) throws IOException {
        try (InputStream content = blobs.open(key)) {
            return content.readAllBytes();
        }
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
