package org.selvedge.practices;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.selvedge.media.FileId;
import org.selvedge.media.MediaRoutes;
import org.selvedge.media.SomeMedia;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.organisations.OrganisationRoutes;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.Onlookers.Onlooker;
import org.selvedge.practices.SecretAnswers.Secret;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.SignedIn;
import org.selvedge.shared.NotFound;
import org.selvedge.testing.Acting;
import org.selvedge.testing.AsPerson;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Screen;
import org.selvedge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A whole record with audiences thrown together by chance, shown, translated and handed in again: no screen, public page,
 * preview, mail or notice holds a word for somebody to whom it is not addressed.
 */
@PortalTest
@AsPerson("lena@nordufer.example")
class NoAnswerLeaksTest extends SpringBrowserlessTest {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);
    private static final int SEARCHED = 20;

    @Autowired
    private SomeVersions versions;

    @Autowired
    private SomePractices some;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    @Autowired
    private Onlookers onlookers;

    @Autowired
    private TranslationService translations;

    @Autowired
    private FollowService following;

    @Autowired
    private SomeMedia media;

    @Autowired
    private PracticeFiles files;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private JdbcTemplate database;

    @LocalServerPort
    private int port;

    private final SoftAssertions leaks = new SoftAssertions();
    private OrganisationId owner;
    private OrganisationId helping;
    private SignedIn author;
    private SignedIn coordinator;
    private Shelf shelf;
    private PracticeId practice;
    private String slug;
    private FileId picture;
    private List<FileId> attachments;
    private SecretAnswers first;
    private SecretAnswers today;
    private SecretAnswers next;
    private final Map<String, Predicate<Onlooker>> addressed = new HashMap<>();
    private final Map<String, String> fields = new HashMap<>();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 3);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noRenderingHoldsAWordForSomebodyToWhomItIsNotAddressed(long seed) {
        List<Onlooker> readers = aPracticeOnItsShelf(seed);
        String draft = PracticeRoutes.writing(practice);
        for (PreviewedAs as : PreviewedAs.values()) {
            previewed(draft + "/preview", as);
        }
        Acting.as(author, () -> versions.submit(practice, author.reader().requirePerson(), false));

        for (Onlooker reader : readers) {
            LANGUAGES.forEach(language -> shown(reader, language));
            for (FileId file : attachments) {
                leaks.assertThat(files.mayRead(file, reader.reader()))
                        .as("%s for %s", file, reader)
                        .isEqualTo(may(reader, "2:attachment." + file.value()));
            }
        }
        publicPages(readers.getFirst());
        told(readers);
        leaks.assertAll();
    }

    /** Two versions shown, a translation accepted and one handed in, a third version begun; everybody follows it. */
    private List<Onlooker> aPracticeOnItsShelf(long seed) {
        Random chance = new Random(seed);
        owner = organisations.member();
        InitiativeId initiative = InitiativeId.next();
        helping = onlookers.helping(initiative);
        author = people.signedIn(people.member(owner));
        PersonId speaker = organisations.coordinator(owner);
        coordinator = people.signedIn(speaker);
        shelf = seed % 2 == 0 ? Shelf.PUBLIC : Shelf.MEMBERS;
        PersonId writing = author.reader().requirePerson();
        picture = media.picture(writing);
        attachments = Stream.of("a.pdf", "b.pdf", "c.pdf")
                .map(name -> media.attachment(writing, name))
                .toList();
        List<Onlooker> readers = new ArrayList<>(onlookers.at(owner, helping));
        readers.add(new Onlooker(author, false));
        readers.add(new Onlooker(coordinator, false));
        follow(readers, new Followed(Followed.Kind.ORGANISATION, owner.value().toString()));
        follow(readers, new Followed(Followed.Kind.THEME, "energy"));

        first = new SecretAnswers(chance, helping, picture, attachments);
        practice = versions.submitted(owner, writing, first.answers());
        some.describes(practice, initiative);
        onShelf();
        slug = some.slugOf(practice);
        follow(readers, new Followed(Followed.Kind.PRACTICE, practice.value().toString()));
        today = new SecretAnswers(chance, helping, picture, attachments);
        versions.next(practice, writing, today.answers());
        versions.submit(practice, writing, false);
        onShelf();
        translated("fr", true);
        translated("de", false);
        next = new SecretAnswers(chance, helping, picture, attachments);
        versions.next(practice, writing, next.answers());

        first.since(today).forEach(secret -> addressed("1:", secret, reader -> reads(reader, secret)));
        today.secrets().forEach(secret -> addressed("2:", secret, reader -> reads(reader, secret)));
        next.secrets().forEach(secret -> addressed("3:", secret, reader -> writes(reader) || isAsked(reader, secret)));
        return readers;
    }

    private void onShelf() {
        versions.approve(practice);
        if (shelf == Shelf.PUBLIC) {
            versions.review(practice);
        }
    }

    private void follow(List<Onlooker> readers, Followed what) {
        readers.stream().filter(reader -> reader.person() != null).forEach(reader -> {
            try {
                Acting.as(reader.person(), () -> following.follow(what));
            } catch (NotFound hidden) {
                // who may not read it cannot follow it
            }
        });
    }

    /** Every piece in another language; readers get it once it was accepted, until then it is its own people's. */
    private void translated(String language, boolean accepted) {
        TranslationSheet sheet = Acting.as(author, () -> translations.sheet(slug, language));
        for (TranslationSheet.Piece piece : sheet.pieces()) {
            Secret source = today.secrets().stream()
                    .filter(said -> SecretAnswers.in(piece.source()).contains(said.word()))
                    .findFirst()
                    .orElseThrow();
            Secret secret = new Secret(
                    piece.field(),
                    SecretAnswers.newWord(),
                    accepted ? source.audience() : Audience.ORGANISATION,
                    accepted ? source.also() : null);
            Acting.as(author, () -> translations.save(slug, language, piece.field(), secret.word(), 0));
            addressed(language + ":", secret, reader -> reads(reader, secret));
        }
        Acting.as(author, () -> translations.submit(slug, language));
        if (accepted) {
            Acting.as(coordinator, () -> {
                translations.accept(
                        slug, language, translations.sheet(slug, language).since());
            });
        }
    }

    private void addressed(String version, Secret secret, Predicate<Onlooker> to) {
        fields.put(secret.word(), version + secret.field());
        addressed.put(version + secret.field(), to);
    }

    private boolean reads(Onlooker reader, Secret secret) {
        return reader.audiences(owner, shelf).contains(secret.audience()) || isAsked(reader, secret);
    }

    private boolean writes(Onlooker reader) {
        return reader.person() != null
                && Set.of(author.reader(), coordinator.reader()).contains(reader.reader());
    }

    /** A partner reads its own part, and what the practice is called of which it is part. */
    private boolean isAsked(Onlooker reader, Secret secret) {
        return reader.reader().belongsTo(helping)
                && (helping.equals(secret.also()) || secret.field().equals("title"));
    }

    private boolean may(Onlooker reader, String field) {
        return addressed.get(field).test(reader);
    }

    private void previewed(String route, PreviewedAs as) {
        Acting.signIn(author);
        UI.getCurrent().navigate(PracticeRoutes.WRITING);
        UI.getCurrent().navigate(route, QueryParameters.of("as", as.name().toLowerCase(Locale.ROOT)));
        roundTrip();
        Set<Audience> audiences = as.audiences(owner);
        Set<String> expected = next.secrets().stream()
                .filter(secret -> audiences.contains(secret.audience()))
                .map(secret -> "3:" + secret.field())
                .collect(Collectors.toCollection(TreeSet::new));
        leaks.assertThat(fieldsIn(Screen.everything())).as("preview as %s", as).isEqualTo(expected);
    }

    private void shown(Onlooker reader, Locale language) {
        if (reader.person() == null) {
            return;
        }
        Acting.signIn(reader.person());
        UI.getCurrent().setLocale(language);
        String organisation = directory.name(owner).slug();
        for (String route : List.of(
                PracticeRoutes.page(slug),
                PracticeRoutes.versions(slug),
                PracticeRoutes.version(slug, 1),
                PracticeRoutes.version(slug, 2),
                PracticeRoutes.version(slug, 3),
                PracticeRoutes.compare(slug),
                PracticeRoutes.keeping(slug),
                PracticeRoutes.page(slug) + "/adoption",
                PracticeRoutes.translate(slug, "fr"),
                PracticeRoutes.translate(slug, "de"),
                PracticeRoutes.writing(practice),
                PracticeRoutes.preview(practice),
                PracticeRoutes.WRITING,
                PracticeRoutes.FOLLOWING,
                PracticeRoutes.LIST,
                OrganisationRoutes.page(organisation),
                WorkflowRoutes.reviewing(practice, 1),
                WorkflowRoutes.reviewing(practice, 2),
                WorkflowRoutes.reviewing(practice, 3),
                WorkflowRoutes.REVIEWING,
                WorkflowRoutes.COORDINATION,
                WorkflowRoutes.OFFICE,
                WorkflowRoutes.PARTNER,
                "notifications")) {
            Set<String> found = fieldsIn(opened(route));
            leaks.assertThat(found)
                    .as("%s in %s for %s", route, language, reader)
                    .allMatch(field -> may(reader, field));
            if (route.equals(PracticeRoutes.page(slug))) {
                leaks.assertThat(found).as("the page of %s", reader).containsAll(sections(reader, language));
            }
        }
    }

    /** From a screen that asks for nothing, so that every screen is made anew. */
    private String opened(String route) {
        UI.getCurrent().navigate("nowhere");
        String[] parts = route.split("\\?");
        if (parts.length == 1) {
            UI.getCurrent().navigate(route);
        } else {
            UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts[1]));
        }
        roundTrip();
        return Screen.everything();
    }

    /** What a reader must find on the page. */
    private Set<String> sections(Onlooker reader, Locale language) {
        String version = language.equals(Locale.FRENCH) ? "fr:" : "2:";
        return addressed.keySet().stream()
                .filter(field -> field.startsWith(version))
                .filter(field -> !field.contains("cited") && !field.contains("asked") && !field.contains("unconfirmed"))
                .filter(field -> !field.contains("partner."))
                .filter(field -> may(reader, field))
                .filter(field -> !reader.audiences(owner, shelf).isEmpty())
                .collect(Collectors.toSet());
    }

    private void publicPages(Onlooker stranger) {
        Visitor visitor = new Visitor(port);
        String page = PracticeRoutes.publicPage(slug);
        for (String address : List.of(
                page,
                "/fr" + page,
                page + "?lang=de",
                PracticeRoutes.publicVersion(slug, 1),
                PracticeRoutes.publicVersion(slug, 2),
                PracticeRoutes.publicVersion(slug, 3),
                "/fr" + PracticeRoutes.publicVersion(slug, 1),
                "/practices",
                "/",
                "/sitemap.xml")) {
            leaks.assertThat(fieldsIn(visitor.get(address).body()))
                    .as("%s for a stranger", address)
                    .allMatch(field -> may(stranger, field));
        }
        leaks.assertThat(fieldsIn(visitor.get(page).body())).containsAll(sections(stranger, Locale.ENGLISH));
        leaks.assertThat(fieldsIn(visitor.get("/fr" + page).body())).containsAll(sections(stranger, Locale.FRENCH));
        for (FileId file : attachments) {
            leaks.assertThat(visitor.get(MediaRoutes.file(file)).statusCode() == 200)
                    .isEqualTo(may(stranger, "2:attachment." + file.value()));
        }
        fields.entrySet().stream()
                .filter(secret -> !may(stranger, secret.getValue()))
                .limit(SEARCHED)
                .forEach(secret -> leaks.assertThat(fieldsIn(visitor.get("/practices?q=%22" + secret.getKey() + "%22")
                                .body()))
                        .as("looking for %s", secret.getValue())
                        .isSubsetOf(secret.getValue()));
    }

    /** Everything that was ever sent or told, to whomever. */
    private void told(List<Onlooker> readers) {
        List<Map<String, Object>> told = new ArrayList<>(database.queryForList("""
                select pe.id person, concat_ws(' ', m.greeting, m.who, m.what, m.quote, m.link, m.why) said
                from outbox_mail m left join person pe on pe.address = m.address"""));
        told.addAll(database.queryForList("select person, concat_ws(' ', who, what, route) said from notice"));
        Set<PersonId> heard = told.stream()
                .filter(line -> !fieldsIn((String) line.get("said")).isEmpty())
                .map(line -> new PersonId(UUID.fromString(String.valueOf(line.get("person")))))
                .collect(Collectors.toSet());
        for (Map<String, Object> line : told) {
            for (String field : fieldsIn((String) line.get("said"))) {
                SignedIn person = people.signedIn(new PersonId(UUID.fromString(String.valueOf(line.get("person")))));
                leaks.assertThat(may(new Onlooker(person, person.reader().belongsTo(helping)), field))
                        .as("%s told to %s", field, person.reader())
                        .isTrue();
            }
        }
        leaks.assertThat(readers.stream()
                        .filter(reader -> reader.person() != null)
                        .filter(reader -> heard.contains(reader.reader().requirePerson())))
                .as("those who follow it hear of it")
                .containsAll(readers.stream()
                        .filter(reader -> reader.person() != null)
                        .filter(reader -> !reader.audiences(owner, shelf).isEmpty())
                        .filter(reader -> !reader.reader().equals(author.reader()))
                        .toList());
    }

    private Set<String> fieldsIn(String rendering) {
        return SecretAnswers.in(rendering).stream()
                .filter(fields::containsKey)
                .map(fields::get)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
