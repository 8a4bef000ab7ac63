package org.selvedge.media;

import java.util.regex.Pattern;
import org.selvedge.shared.Typed;

/** A file's name as people see it. It names a download and nothing on the server. */
final class ShownName {
    private static final int LONGEST = 150;
    private static final int LONGEST_EXTENSION = 12;
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]");
    private static final Pattern UNSAFE = Pattern.compile("[\":*?<>|;]");
    private static final Pattern LEADING_DOTS = Pattern.compile("^[.\\s]+");

    private ShownName() {}

    static String of(String given) {
        String name = FOLDERS.matcher(Typed.line(given)).replaceFirst("");
        name = LEADING_DOTS.matcher(UNSAFE.matcher(name).replaceAll("_")).replaceFirst("");
        if (name.isBlank()) {
            return "file";
        }
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
        return name.substring(0, LONGEST - extension.length()).strip() + extension;
    }
}
