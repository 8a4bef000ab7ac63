package org.selvedge.media;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Looks into an office document (a ZIP archive, PKWARE APPNOTE 6.3) far enough to say which one it is: its table of
 * contents, and the one small entry that names its type. Everything read has a bound; macros are refused.
 */
final class OfficeFile {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int MOST_CONTENTS = 4 * 1024 * 1024;
    private static final int MOST_NAMING_TYPE = 512 * 1024;
    private static final long HARMLESS = 200L * 1024 * 1024;
    private static final int MOST_TIMES_LARGER = 100;
    private static final String MACROS = "vbaproject.bin";

    private final FileChannel file;
    private final Map<String, Entry> entries = new HashMap<>();

    private OfficeFile(FileChannel file) {
        this.file = file;
    }

    static boolean is(FileType promised, Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            OfficeFile office = new OfficeFile(channel);
            return office.readContents() && office.names(promised);
        } catch (IllegalArgumentException | BufferUnderflowException | DataFormatException broken) {
            return false;
        }
    }

    private boolean names(FileType promised) throws IOException, DataFormatException {
        return switch (promised) {
            case ODT, ODS, ODP -> text("mimetype").strip().equals(promised.mediaType());
            case DOCX, XLSX, PPTX -> {
                String types = text("[Content_Types].xml");
                yield types.contains("\"" + promised.mediaType() + ".main+xml\"") && !types.contains("macroEnabled");
            }
            default -> false;
        };
    }

    /** False for what is no archive, has too much in it, swells beyond reason, or carries macros. */
    private boolean readContents() throws IOException {
        ByteBuffer end = end();
        if (end == null) {
            return false;
        }
        long length = Integer.toUnsignedLong(end.getInt(12));
        long offset = Integer.toUnsignedLong(end.getInt(16));
        if (length > MOST_CONTENTS || offset + length > file.size()) {
            return false;
        }
        ByteBuffer contents = read(offset, (int) length);
        long unpacked = 0;
        while (contents.remaining() >= ENTRY_LENGTH && contents.getInt(contents.position()) == ENTRY_SIGNATURE) {
            int at = contents.position();
            byte[] name = new byte[Short.toUnsignedInt(contents.getShort(at + 28))];
            int extra = Short.toUnsignedInt(contents.getShort(at + 30));
            int comment = Short.toUnsignedInt(contents.getShort(at + 32));
            contents.position(at + ENTRY_LENGTH);
            contents.get(name);
            contents.position(contents.position() + extra + comment);
            Entry entry = new Entry(
                    contents.getShort(at + 10),
                    Integer.toUnsignedLong(contents.getInt(at + 20)),
                    Integer.toUnsignedLong(contents.getInt(at + 42)));
            unpacked += Integer.toUnsignedLong(contents.getInt(at + 24));
            entries.put(new String(name, StandardCharsets.UTF_8), entry);
        }
        return !entries.isEmpty()
                && (unpacked <= HARMLESS || unpacked / MOST_TIMES_LARGER <= file.size())
                && entries.keySet().stream()
                        .noneMatch(name -> name.toLowerCase(Locale.ROOT).endsWith(MACROS));
    }

    private @Nullable ByteBuffer end() throws IOException {
        int length = (int) Math.min(file.size(), END_LENGTH + LONGEST_COMMENT);
        ByteBuffer tail = read(file.size() - length, length);
        for (int at = length - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE) {
                return tail.slice(at, END_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        return null;
    }

    private String text(String name) throws IOException, DataFormatException {
        Entry entry = entries.get(name);
        if (entry == null || entry.packed() > MOST_NAMING_TYPE) {
            return "";
        }
        ByteBuffer local = read(entry.offset(), LOCAL_LENGTH);
        if (local.getInt(0) != LOCAL_SIGNATURE) {
            return "";
        }
        int before = Short.toUnsignedInt(local.getShort(26)) + Short.toUnsignedInt(local.getShort(28));
        byte[] packed = read(entry.offset() + LOCAL_LENGTH + before, (int) entry.packed())
                .array();
        byte[] plain = entry.method() == 0 ? packed : inflated(packed);
        return new String(plain, StandardCharsets.UTF_8);
    }

    private static byte[] inflated(byte[] packed) throws DataFormatException {
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(packed);
            byte[] plain = new byte[MOST_NAMING_TYPE];
            int length = inflater.inflate(plain);
            return Arrays.copyOf(plain, length);
        }
    }

    private ByteBuffer read(long offset, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, offset + bytes.position()) < 0) {
                throw new IllegalArgumentException("ends too early");
            }
        }
        return bytes.flip();
    }

    private record Entry(short method, long packed, long offset) {}
}
