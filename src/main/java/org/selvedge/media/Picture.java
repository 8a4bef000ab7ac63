package org.selvedge.media;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.selvedge.shared.Refusal;

/**
 * A picture upright and free of everything but its pixels, at most 1600 wide. A large one is read with gaps, so that no
 * more than eight million pixels are in memory, whatever was uploaded.
 */
final class Picture {
    static final List<Integer> WIDTHS = List.of(480, 960, 1600);

    private static final long MOST_PIXELS = 50_000_000;
    /** No format of pictures that are served is longer. */
    private static final int LONGEST_SIDE = 30_000;

    private static final long MOST_IN_MEMORY = 8_000_000;
    private static final int CMYK = 4;
    private static final int FIRST_SIDEWAYS = 5;
    private static final int OPAQUE = 0xFF;
    private static final float QUALITY = 0.82f;

    private final BufferedImage upright;
    private final boolean alpha;

    private Picture(BufferedImage upright, boolean alpha) {
        this.upright = upright;
        this.alpha = alpha;
    }

    /** Refuses what is too large before a pixel is read, and what is damaged. */
    static Picture read(Path file, FileType type) throws IOException {
        JpegHeader header = type == FileType.JPEG ? JpegHeader.of(file) : new JpegHeader(1, 3);
        if (header.components() == CMYK) {
            throw new Refusal("media.upload.forPrinting");
        }
        BufferedImage pixels;
        try {
            pixels = decode(file, type);
        } catch (Refusal refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw new Refusal("media.upload.damaged");
        }
        boolean sideways = header.orientation() >= FIRST_SIDEWAYS;
        int across = sideways ? pixels.getHeight() : pixels.getWidth();
        double scale = Math.min(1, WIDTHS.getLast() / (double) across);
        BufferedImage plain = scaled(pixels, scale);
        boolean alpha = pixels.getColorModel().hasAlpha() && transparent(plain);
        return new Picture(turned(plain, header.orientation()), alpha);
    }

    /** The usual widths that are smaller than the picture, and its own. */
    List<Integer> widths() {
        return Stream.concat(WIDTHS.stream().filter(width -> width < upright.getWidth()), Stream.of(upright.getWidth()))
                .toList();
    }

    int height(int width) {
        return Math.max(1, (int) Math.round(upright.getHeight() * (double) width / upright.getWidth()));
    }

    FileType type() {
        return alpha ? FileType.PNG : FileType.JPEG;
    }

    void write(int width, OutputStream out) throws IOException {
        BufferedImage sized = scaled(upright, width / (double) upright.getWidth());
        BufferedImage image = new BufferedImage(
                width, height(width), alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        draw(sized, image);
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(alpha ? "png" : "jpeg").next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (!alpha) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage decode(Path file, FileType type) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type.mediaType());
        ImageReader reader = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in, false, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                throw new Refusal("media.upload.tooManyPixels", MOST_PIXELS / 1_000_000);
            }
            if (Math.max(reader.getWidth(0), reader.getHeight(0)) > LONGEST_SIDE) {
                throw new Refusal("media.upload.tooLong", LONGEST_SIDE);
            }
            if (type == FileType.GIF && reader.getNumImages(true) > 1) {
                throw new Refusal("media.upload.moving");
            }
            List<String> warnings = new ArrayList<>();
            reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
            ImageReadParam how = reader.getDefaultReadParam();
            int gap = (int) Math.ceil(Math.sqrt(pixels / (double) MOST_IN_MEMORY));
            how.setSourceSubsampling(Math.max(1, gap), Math.max(1, gap), 0, 0);
            BufferedImage read = reader.read(0, how);
            if (warnings.stream().anyMatch(warning -> type != FileType.JPEG || incomplete(warning))) {
                throw new IOException("incomplete");
            }
            return read;
        } finally {
            reader.dispose();
        }
    }

    /** Cameras write harmless oddities as well; only a picture that ends too early is damaged. */
    private static boolean incomplete(String warning) {
        return warning.toLowerCase(Locale.ROOT).contains("premature");
    }

    /** In plain sRGB; halved as long as that is possible, so that nothing is skipped. */
    private static BufferedImage scaled(BufferedImage image, double scale) {
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        boolean hasAlpha = image.getColorModel().hasAlpha();
        BufferedImage from = image;
        while (from.getWidth() / 2 >= width && from.getHeight() / 2 >= height && from.getWidth() > 1) {
            from = drawn(from, Math.max(1, from.getWidth() / 2), Math.max(1, from.getHeight() / 2), hasAlpha);
        }
        return drawn(from, width, height, hasAlpha);
    }

    private static BufferedImage drawn(BufferedImage from, int width, int height, boolean alpha) {
        BufferedImage to =
                new BufferedImage(width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        draw(from, to);
        return to;
    }

    private static void draw(BufferedImage from, BufferedImage to) {
        Graphics2D brush = to.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(from, 0, 0, to.getWidth(), to.getHeight(), null);
        brush.dispose();
    }

    private static boolean transparent(BufferedImage image) {
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                if (pixel >>> 24 != OPAQUE) {
                    return true;
                }
            }
        }
        return false;
    }

    private static BufferedImage turned(BufferedImage image, int orientation) {
        int w = image.getWidth();
        int h = image.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> null;
        };
        if (turn == null) {
            return image;
        }
        boolean sideways = orientation >= FIRST_SIDEWAYS;
        BufferedImage to = new BufferedImage(sideways ? h : w, sideways ? w : h, image.getType());
        Graphics2D brush = to.createGraphics();
        brush.drawImage(image, turn, null);
        brush.dispose();
        return to;
    }
}
