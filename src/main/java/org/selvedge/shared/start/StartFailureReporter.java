package org.selvedge.shared.start;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.selvedge.shared.Console;
import org.selvedge.shared.StartFailure;
import org.selvedge.shared.Texts;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one sentence, on standard error, why the portal does not start and what to do; no stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailureReporter implements SpringBootExceptionReporter {
    private final @Nullable ConfigurableApplicationContext context;

    StartFailureReporter(@Nullable ConfigurableApplicationContext context) {
        this.context = context;
    }

    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> sentence = sentence(failure);
        sentence.ifPresent(Console::complain);
        return sentence.isPresent();
    }

    Optional<String> sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            StartFailure known = known(cause);
            if (known != null) {
                return Optional.of(new Texts().get(Texts.spoken(Locale.getDefault()), known.key(), known.arguments()));
            }
        }
        return Optional.empty();
    }

    private @Nullable StartFailure known(Throwable cause) {
        return switch (cause) {
            case StartFailure said -> said;
            case PortInUseException taken ->
                new StartFailure("shared.start.portTaken", String.valueOf(taken.getPort()));
            case SQLException refused
            when isConnection(refused) ->
                new StartFailure(
                        "shared.start.databaseUnreachable",
                        databaseAddress(),
                        root(refused).getMessage().replaceFirst("^\\(conn=\\d+\\) ", ""));
            default -> null;
        };
    }

    /** SQL states of class 08 (no connection) and 28 (not let in), and a schema that is not there. */
    private static boolean isConnection(SQLException refused) {
        String state = root(refused) instanceof SQLException innermost && innermost.getSQLState() != null
                ? innermost.getSQLState()
                : String.valueOf(refused.getSQLState());
        return state.startsWith("08") || state.startsWith("28") || state.equals("42000") && noSchema(refused);
    }

    private static boolean noSchema(SQLException refused) {
        return root(refused) instanceof SQLException innermost
                && (innermost.getErrorCode() == 1049 || innermost.getErrorCode() == 1044);
    }

    /** Without parameters: they may hold a password. */
    private String databaseAddress() {
        String url = context == null ? null : context.getEnvironment().getProperty("spring.datasource.url");
        return url == null ? "?" : url.replaceFirst("[?;].*", "").replaceFirst("//[^/@]*@", "//");
    }

    private static Throwable root(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
