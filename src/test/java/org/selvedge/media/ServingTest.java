package org.selvedge.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.testing.Acting;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A file that no feature shows is its uploader's; everybody else finds nothing there. */
@PortalTest
class ServingTest {
    @Autowired
    private MediaService media;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    @LocalServerPort
    private int port;

    private Visitor anna;
    private Visitor colleague;
    private String picture;
    private String file;

    @BeforeEach
    void uploads() {
        OrganisationId home = organisations.member();
        PersonId uploader = people.member(home);
        anna = signedIn(uploader);
        colleague = signedIn(people.member(home));
        Acting.as(people.signedIn(uploader), () -> {
            picture = MediaRoutes.picture(
                    media.upload(FileKind.PICTURE, "a.jpg", -1, in(SampleFiles.jpeg(600, 400)))
                            .id(),
                    480);
            file = MediaRoutes.file(media.upload(FileKind.ATTACHMENT, "Plan d’été \"x\".pdf", -1, in(SampleFiles.pdf()))
                    .id());
        });
    }

    @Test
    void theUploaderSeesTheOwnFilesAndNobodyElseDoes() {
        Visitor stranger = new Visitor(port);
        assertThat(anna.get(picture).statusCode()).isEqualTo(200);
        assertThat(anna.get(file).statusCode()).isEqualTo(200);
        for (Visitor other : new Visitor[] {stranger, colleague}) {
            assertThat(other.get(picture).statusCode()).isEqualTo(404);
            assertThat(other.get(file).statusCode()).isEqualTo(404);
        }
        assertThat(stranger.cookie("selvedge")).as("no session").isEmpty();
    }

    @Test
    void hiddenAndMissingAnswerAlike() {
        Visitor stranger = new Visitor(port);
        String hidden = stranger.get(file).body();
        for (String missing : new String[] {
            MediaRoutes.file(FileId.next()),
            "/media/files/-1",
            "/media/files/..%2f..%2fportal.lock",
            "/media/files/" + "9".repeat(10_000),
            "/media/pictures/x/480",
            MediaRoutes.picture(FileId.next(), 480)
        }) {
            HttpResponse<String> answer = stranger.get(missing);
            assertThat(answer.statusCode()).as(missing).isIn(404, 400);
        }
        assertThat(stranger.get(MediaRoutes.file(FileId.next())).body().length())
                .isCloseTo(hidden.length(), org.assertj.core.data.Offset.offset(200));
    }

    @Test
    void aFileIsServedAsADownloadThatCanDoNothing() {
        HttpResponse<String> answer = anna.get(file);
        assertThat(header(answer, "Content-Type")).startsWith("application/pdf");
        assertThat(header(answer, "Content-Disposition"))
                .startsWith("attachment;")
                .doesNotContain("\"x\"");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'");
        assertThat(header(answer, "Cache-Control")).isEqualTo("private, no-cache");
    }

    @Test
    void anUnchangedPictureIsNotSentTwice() {
        HttpResponse<String> first = anna.get(picture);
        assertThat(header(first, "Content-Type")).startsWith("image/jpeg");
        assertThat(header(first, "Content-Disposition")).isEqualTo("inline");
        String tag = header(first, "ETag");
        HttpResponse<String> again = anna.sending("If-None-Match", tag).get(picture);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(colleague.sending("If-None-Match", tag).get(picture).statusCode())
                .as("knowing the tag opens nothing")
                .isEqualTo(404);
    }

    @Test
    void askingForAWidthGivesTheNextLargerOne() {
        String own = header(anna.get(picture.replace("/480", "/600")), "ETag");
        assertThat(header(anna.get(picture), "ETag")).isNotEqualTo(own);
        for (String width : new String[] {"/481", "/960", "/9999"}) {
            assertThat(header(anna.get(picture.replace("/480", width)), "ETag"))
                    .as(width)
                    .isEqualTo(own);
        }
    }

    private Visitor signedIn(PersonId person) {
        people.canSignIn(person);
        Visitor visitor = new Visitor(port);
        visitor.signIn(people.addressOf(person), SomePeople.PASSWORD);
        return visitor;
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static ByteArrayInputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
