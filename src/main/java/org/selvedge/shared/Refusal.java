package org.selvedge.shared;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A "no" that helps: a message key with its arguments, turned into a sentence by one handler. Names the field that
 * caused it where there is one, so that the sentence appears there.
 */
public class Refusal extends RuntimeException {
    private final String key;
    private final transient Object[] arguments;
    private final @Nullable String field;

    public Refusal(String key, Object... arguments) {
        this(null, key, arguments);
    }

    private Refusal(@Nullable String field, String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
        this.field = field;
    }

    /** A refusal of what was typed into one field; {@code field} is the form's own name for it. */
    public static Refusal of(String field, String key, Object... arguments) {
        return new Refusal(field, key, arguments);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
