package org.selvedge.shared;

/** HTML that went through the sanitiser: the only kind that reaches a screen. Made by {@link Markdown}. */
public final class SafeHtml {
    private final String html;

    SafeHtml(String sanitised) {
        this.html = sanitised;
    }

    public String html() {
        return html;
    }

    @Override
    public String toString() {
        return html;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeHtml that && html.equals(that.html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }
}
