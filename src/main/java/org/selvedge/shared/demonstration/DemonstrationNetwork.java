package org.selvedge.shared.demonstration;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.selvedge.shared.Console;
import org.selvedge.shared.DemonstrationChapter;
import org.selvedge.shared.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;

/**
 * Tells the demonstration network on an installation that was begun with it. A chapter and the note that it was told
 * are one transaction: a start that dies half-way goes on with the next chapter, and nothing is told twice.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemonstrationNetwork implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationNetwork.class);
    private static final String ACTOR = "system:demonstration";

    private final ObjectProvider<DemonstrationChapter> chapters;
    private final Installation installation;
    private final DemonstrationPassword passwords;
    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Console console;
    private final Texts texts;
    private final boolean wanted;

    DemonstrationNetwork(
            ObjectProvider<DemonstrationChapter> chapters,
            Installation installation,
            DemonstrationPassword passwords,
            JdbcTemplate database,
            TransactionTemplate transaction,
            Clock clock,
            Console console,
            Texts texts,
            @Value("${selvedge.demo:false}") boolean wanted) {
        this.chapters = chapters;
        this.installation = installation;
        this.passwords = passwords;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
        this.console = console;
        this.texts = texts;
        this.wanted = wanted;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (installation.demonstration()) {
            tell(chapters.orderedStream().toList());
        } else if (wanted) {
            LOG.warn("This installation was begun without the demonstration network, so none is told");
        }
    }

    void tell(List<DemonstrationChapter> story) {
        List<String> told = database.queryForList("select name from demonstration_chapter", String.class);
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(actor());
        try {
            story.stream().filter(chapter -> !told.contains(name(chapter))).forEach(this::tell);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private void tell(DemonstrationChapter chapter) {
        try {
            transaction.executeWithoutResult(status -> {
                database.update(
                        "insert into demonstration_chapter (name, told_at) values (?, ?)",
                        name(chapter),
                        LocalDateTime.now(clock));
                chapter.tell(installation.begun());
            });
        } catch (DuplicateKeyException toldByAnotherNode) {
            if (!told(chapter)) {
                throw toldByAnotherNode;
            }
        }
        Locale language = Texts.spoken(Locale.getDefault());
        passwords
                .takeMade()
                .forEach((address, password) ->
                        console.say(texts.get(language, "shared.demonstration.password", address, password)));
    }

    private boolean told(DemonstrationChapter chapter) {
        return database.queryForObject(
                        "select count(*) from demonstration_chapter where name = ?", Integer.class, name(chapter))
                == 1;
    }

    private static String name(DemonstrationChapter chapter) {
        return ClassUtils.getUserClass(chapter).getSimpleName();
    }

    private static SecurityContext actor() {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                ACTOR, null, AuthorityUtils.createAuthorityList("ROLE_SYSTEM")));
        return context;
    }
}
