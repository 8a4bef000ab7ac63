package org.selvedge.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people and attackers upload them, made on the spot. */
public final class SampleFiles {
    /** Stands in the metadata of {@link #photo}. */
    public static final String SECRET = "12 Secret Street";

    private SampleFiles() {}

    /** A photograph whose upper left corner is red, as it is stored, without metadata. */
    public static byte[] jpeg(int width, int height) {
        return encoded(painted(width, height, BufferedImage.TYPE_3BYTE_BGR), "jpg");
    }

    /** A telephone's photograph: held sideways, with the place where it was taken. */
    public static byte[] photo(int width, int height, int orientation) {
        byte[] plain = jpeg(width, height);
        byte[] exif = exif(orientation);
        ByteBuffer photo = ByteBuffer.allocate(plain.length + exif.length + 4);
        photo.put(plain, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.length + 2));
        return photo.put(exif).put(plain, 2, plain.length - 2).array();
    }

    public static byte[] png(int width, int height) {
        return encoded(painted(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    public static byte[] transparentPng(int width, int height) {
        BufferedImage image = painted(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(width / 2, height / 2, 0x40FFFFFF);
        return encoded(image, "png");
    }

    public static byte[] gif(int width, int height) {
        return encoded(painted(width, height, BufferedImage.TYPE_INT_RGB), "gif");
    }

    /** A few bytes that claim to be a picture of any size. */
    public static byte[] pngClaiming(int width, int height) {
        byte[] png = png(2, 2);
        ByteBuffer header = ByteBuffer.wrap(png);
        header.putInt(16, width).putInt(20, height);
        CRC32 check = new CRC32();
        check.update(png, 12, 17);
        header.putInt(29, (int) check.getValue());
        return png;
    }

    public static byte[] pdf() {
        return text("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n");
    }

    public static byte[] docx() {
        return office("wordprocessingml.document", "word/document.xml", new byte[100]);
    }

    public static byte[] xlsx() {
        return office("spreadsheetml.sheet", "xl/workbook.xml", new byte[100]);
    }

    /** A document that would fill a disk when unpacked. */
    public static byte[] swellingDocx() {
        return office("wordprocessingml.document", "word/document.xml", new byte[300 * 1024 * 1024]);
    }

    public static byte[] docxWithMacros() {
        return office("wordprocessingml.document", "word/vbaProject.bin", new byte[100]);
    }

    public static byte[] odt() {
        return zip("mimetype", text("application/vnd.oasis.opendocument.text"), "content.xml", text("<office/>"));
    }

    public static byte[] plainZip() {
        return zip("tool.exe", text("MZ"), "read.me", text("run it"));
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] firstPart(byte[] whole, double share) {
        return Arrays.copyOf(whole, (int) (whole.length * share));
    }

    /** Letters without end, made while they are read. */
    public static InputStream letters(long count, Runnable atTheEnd) {
        return new InputStream() {
            private long left = count;

            @Override
            public int read() {
                return left-- > 0 ? 'a' : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                if (left <= 0) {
                    return -1;
                }
                int some = (int) Math.min(length, left);
                Arrays.fill(into, from, from + some, (byte) 'a');
                left -= some;
                if (left == 0) {
                    atTheEnd.run();
                }
                return some;
            }
        };
    }

    /** A connection that breaks after the given bytes. */
    public static InputStream breakingAfter(byte[] bytes) {
        return new InputStream() {
            private final InputStream first = new ByteArrayInputStream(bytes);

            @Override
            public int read() throws IOException {
                int next = first.read();
                if (next < 0) {
                    throw new IOException("connection reset");
                }
                return next;
            }
        };
    }

    private static BufferedImage painted(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D brush = image.createGraphics();
        for (int x = 0; x < width; x += Math.max(1, width / 12)) {
            brush.setColor(new Color(20, 40 + x * 150 / width, 160));
            brush.fillRect(x, 0, width / 12 + 1, height);
        }
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 4, height / 4);
        brush.dispose();
        return image;
    }

    private static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] exif(int orientation) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        try {
            out.writeBytes("Exif\0\0MM\0*");
            out.writeInt(8);
            out.writeShort(3);
            entry(out, 0x010E, 2, SECRET.length() + 1, 68);
            entry(out, 0x0112, 3, 1, orientation << 16);
            entry(out, 0x8825, 4, 1, 50);
            out.writeInt(0);
            out.writeShort(1);
            entry(out, 0x0001, 2, 2, 'N' << 24);
            out.writeInt(0);
            out.writeBytes(SECRET + "\0");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void entry(DataOutputStream out, int tag, int type, int count, int value) throws IOException {
        out.writeShort(tag);
        out.writeShort(type);
        out.writeInt(count);
        out.writeInt(value);
    }

    private static byte[] office(String type, String part, byte[] content) {
        String types = "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument." + type
                + ".main+xml\"/></Types>";
        return zip("[Content_Types].xml", text(types), part, content);
    }

    private static byte[] zip(String first, byte[] firstContent, String second, byte[] secondContent) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(first));
            zip.write(firstContent);
            zip.putNextEntry(new ZipEntry(second));
            zip.write(secondContent);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
