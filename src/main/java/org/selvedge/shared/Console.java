package org.selvedge.shared;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Standard output, for what is said once to whoever starts the portal and must never be in a log. */
@Component
public class Console {
    private final PrintStream out;

    @Autowired
    public Console() {
        this(stream(FileDescriptor.out, "stdout.encoding"));
    }

    public Console(PrintStream out) {
        this.out = out;
    }

    public void say(String text) {
        out.println(text);
    }

    /** One sentence on standard error, for a portal that does not start. */
    public static void complain(String sentence) {
        stream(FileDescriptor.err, "stderr.encoding").println(sentence);
    }

    private static PrintStream stream(FileDescriptor descriptor, String encoding) {
        return new PrintStream(
                new FileOutputStream(descriptor), true, Charset.forName(System.getProperty(encoding, "UTF-8")));
    }
}
