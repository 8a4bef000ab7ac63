package org.selvedge.media;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

/**
 * Whether a file is what its name promises, by its content alone. Reads the beginning of a file and the table of contents
 * of an office document; unpacks nothing else.
 */
@Component
class ContentSniffer {
    private static final int HEAD = 64 * 1024;
    private static final byte FE = (byte) 0xFE;
    private static final byte FF = (byte) 0xFF;
    private static final Set<String> NOT_AS_TEXT = Set.of("html", "xml", "vnd.wap.wml", "javascript", "x-sh");

    boolean keepsItsPromise(FileType promised, Path file) throws IOException {
        return switch (promised) {
            case JPEG, PNG, GIF, PDF -> detected(file).toString().equals(promised.mediaType());
            case TEXT, MARKDOWN, CSV -> isText(file);
            case DOCX, XLSX, PPTX, ODT, ODS, ODP -> OfficeFile.is(promised, file);
        };
    }

    private static MediaType detected(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file), HEAD)) {
            return MimeTypes.getDefaultMimeTypes().detect(content, new Metadata());
        }
    }

    /** Letters with an odd beginning are still text; markup, scripts and anything with control characters are not. */
    private static boolean isText(Path file) throws IOException {
        byte[] head = head(file);
        if (startsWith(head, "#!") || hasControls(head)) {
            return false;
        }
        MediaType type = detected(file).getBaseType();
        return head.length == 0
                || Set.of("text", "message").contains(type.getType()) && !NOT_AS_TEXT.contains(type.getSubtype());
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(HEAD);
        }
    }

    private static boolean startsWith(byte[] head, String beginning) {
        for (int i = 0; i < beginning.length(); i++) {
            if (i >= head.length || head[i] != beginning.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Two-byte encodings announce themselves and are full of zeros. */
    private static boolean hasControls(byte[] head) {
        if (head.length > 1 && ((head[0] == FE && head[1] == FF) || (head[0] == FF && head[1] == FE))) {
            return false;
        }
        for (byte one : head) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != '\f') {
                return true;
            }
        }
        return false;
    }
}
