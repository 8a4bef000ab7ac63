package org.selvedge.shared;

/** Why the portal does not start, as one sentence that says what to do: a message key with its arguments. */
public class StartFailure extends RuntimeException {
    private final String key;
    private final transient Object[] arguments;

    public StartFailure(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
