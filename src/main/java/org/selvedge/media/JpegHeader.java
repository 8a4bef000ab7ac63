package org.selvedge.media;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the segments before a JPEG's pixels say: how the camera was held (Exif 2.32, tag 0x0112: 1 to 8) and how many
 * colour components there are.
 */
record JpegHeader(int orientation, int components) {
    private static final int UPRIGHT = 1;
    private static final int LAST = 8;
    private static final int THREE = 3;
    private static final int EXIF_BEGINNING = 6;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY_LENGTH = 12;

    static JpegHeader of(Path file) throws IOException {
        int orientation = UPRIGHT;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.readUnsignedShort();
            while (true) {
                int marker = marker(in);
                int length = in.readUnsignedShort() - Short.BYTES;
                if (length < 0 || marker == 0xDA || marker == 0xD9) {
                    return new JpegHeader(orientation, THREE);
                }
                byte[] segment = in.readNBytes(length);
                if (marker == 0xE1 && orientation == UPRIGHT) {
                    orientation = orientation(segment);
                }
                if (isFrame(marker) && segment.length > THREE + 2) {
                    return new JpegHeader(orientation, segment[THREE + 2]);
                }
            }
        } catch (EOFException damaged) {
            return new JpegHeader(orientation, THREE);
        }
    }

    private static int marker(DataInputStream in) throws IOException {
        int value = in.readUnsignedByte();
        while (value != 0xFF) {
            value = in.readUnsignedByte();
        }
        while (value == 0xFF) {
            value = in.readUnsignedByte();
        }
        return value;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static int orientation(byte[] segment) {
        if (segment.length < EXIF_BEGINNING
                || !new String(segment, 0, EXIF_BEGINNING, StandardCharsets.ISO_8859_1).equals("Exif\0\0")) {
            return UPRIGHT;
        }
        try {
            ByteBuffer tiff = ByteBuffer.wrap(segment, EXIF_BEGINNING, segment.length - EXIF_BEGINNING)
                    .slice();
            tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(Integer.BYTES);
            int entries = Short.toUnsignedInt(tiff.getShort(directory));
            for (int at = directory + Short.BYTES; entries > 0; entries--, at += ENTRY_LENGTH) {
                if (Short.toUnsignedInt(tiff.getShort(at)) == ORIENTATION) {
                    int value = Short.toUnsignedInt(tiff.getShort(at + 2 * Integer.BYTES));
                    return value >= UPRIGHT && value <= LAST ? value : UPRIGHT;
                }
            }
        } catch (IndexOutOfBoundsException | BufferUnderflowException damaged) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }
}
