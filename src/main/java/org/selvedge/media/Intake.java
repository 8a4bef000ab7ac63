package org.selvedge.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.Reader;
import org.selvedge.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * The one way in. Bytes are counted while they stream to a file without a name, looked at, put in place, and only then
 * written down as a row; whatever fails on the way leaves nothing. See {@code src/docs/decisions/2026-11-22-uploads.md}.
 */
@Component
class Intake {
    private static final int BUFFER = 64 * 1024;
    private static final int BYTES_PER_MEGABYTE = 1024 * 1024;

    /** Pixels take memory: one picture is unpacked at a time. */
    private final Semaphore unpacking = new Semaphore(1, true);

    private final BlobStore blobs;
    private final MediaFiles files;
    private final ContentSniffer sniffer;
    private final VirusScan scan;
    private final MediaSettings settings;
    private final Clock clock;

    Intake(
            BlobStore blobs,
            MediaFiles files,
            ContentSniffer sniffer,
            VirusScan scan,
            MediaSettings settings,
            Clock clock) {
        this.blobs = blobs;
        this.files = files;
        this.sniffer = sniffer;
        this.scan = scan;
        this.settings = settings;
        this.clock = clock;
    }

    /** {@code announced} is the length that the sender named, or negative. */
    MediaFile take(FileKind kind, String name, long announced, InputStream content, Reader by) throws IOException {
        String shown = ShownName.of(name);
        FileType type = FileType.promisedBy(shown, kind).orElse(null);
        OrganisationId owner = by.requireOrganisation();
        long left = settings.quota().toBytes() - files.used(owner);
        long most = settings.most(kind);
        if (type == null || left <= 0 || kind == FileKind.ATTACHMENT && announced > left) {
            readToTheEnd(content, most);
            throw type == null ? notTaken(kind) : full();
        }
        try (BlobStore.Pending whole = blobs.begin()) {
            Measured measured = receive(content, whole.stream(), most, announced);
            if (measured.bytes() == 0) {
                throw new Refusal("media.upload.empty");
            }
            if (!sniffer.keepsItsPromise(type, whole.written())) {
                throw new Refusal(
                        "media.upload.notWhatItSays", type.extensions().getFirst());
            }
            scan.refuseInfected(whole.written());
            return keep(new Arrived(shown, type, whole, measured), by);
        }
    }

    private MediaFile keep(Arrived arrived, Reader by) throws IOException {
        FileId id = FileId.next();
        boolean kept = false;
        try {
            String words = words(arrived);
            List<MediaFiles.Rendition> renditions = List.of();
            long bytes = arrived.measured().bytes();
            if (arrived.type().kind() == FileKind.PICTURE) {
                renditions = renditions(id, arrived);
                bytes = renditions.stream()
                        .mapToLong(MediaFiles.Rendition::bytes)
                        .sum();
            } else {
                arrived.whole().commit(BlobKey.whole(id));
            }
            MediaFiles.StoredFile file = new MediaFiles.StoredFile(
                    id,
                    arrived.type(),
                    by.requireOrganisation(),
                    by.requirePerson(),
                    arrived.name(),
                    bytes,
                    arrived.measured().sha256(),
                    words,
                    renditions);
            kept = files.save(file, settings.quota().toBytes(), clock.instant());
            if (!kept) {
                throw full();
            }
            return shown(file);
        } finally {
            if (!kept) {
                blobs.delete(id);
            }
        }
    }

    /** Before it is put in place, and with it or not at all. */
    private static @Nullable String words(Arrived arrived) throws IOException {
        if (!arrived.type().isText()) {
            return null;
        }
        try (InputStream content = Files.newInputStream(arrived.whole().written())) {
            return FileWords.of(arrived.type(), content);
        }
    }

    private List<MediaFiles.Rendition> renditions(FileId id, Arrived arrived) throws IOException {
        unpacking.acquireUninterruptibly();
        try {
            Picture picture = Picture.read(arrived.whole().written(), arrived.type());
            List<MediaFiles.Rendition> renditions = new ArrayList<>();
            for (int width : picture.widths()) {
                try (BlobStore.Pending pending = blobs.begin()) {
                    Counting out = new Counting(pending.stream());
                    picture.write(width, out);
                    out.flush();
                    pending.commit(BlobKey.rendition(id, width));
                    Measured made = out.measured();
                    renditions.add(new MediaFiles.Rendition(
                            width, picture.height(width), picture.type(), made.bytes(), made.sha256()));
                }
            }
            return renditions;
        } finally {
            unpacking.release();
        }
    }

    private static Measured receive(InputStream from, OutputStream to, long most, long announced) throws IOException {
        Counting out = new Counting(to);
        byte[] buffer = new byte[BUFFER];
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            if (out.bytes + read > most) {
                throw new Refusal("media.upload.tooLarge", most / BYTES_PER_MEGABYTE);
            }
            out.write(buffer, 0, read);
        }
        if (announced >= 0 && out.bytes < announced) {
            throw new IOException("cut off");
        }
        return out.measured();
    }

    /** A browser listens to an answer only after it has sent everything. */
    private static void readToTheEnd(InputStream content, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        for (int read = content.read(buffer); read >= 0 && bytes <= most; read = content.read(buffer)) {
            bytes += read;
        }
    }

    private Refusal full() {
        return new Refusal("media.upload.full", settings.quota().toMegabytes());
    }

    private static Refusal notTaken(FileKind kind) {
        return new Refusal(
                kind == FileKind.PICTURE ? "media.upload.notAPicture" : "media.upload.notAnAttachment",
                String.join(", ", kind.extensions()));
    }

    private static MediaFile shown(MediaFiles.StoredFile file) {
        List<MediaFile.Size> sizes = file.renditions().stream()
                .map(rendition -> new MediaFile.Size(rendition.width(), rendition.height()))
                .toList();
        return new MediaFile(
                file.id(),
                file.type().kind(),
                file.organisation(),
                file.name(),
                file.type().mediaType(),
                file.bytes(),
                sizes);
    }

    private record Arrived(String name, FileType type, BlobStore.Pending whole, Measured measured) {}

    private record Measured(long bytes, String sha256) {}

    private static final class Counting extends DigestOutputStream {
        private long bytes;

        Counting(OutputStream to) {
            super(to, sha256());
        }

        @Override
        public void write(int one) throws IOException {
            super.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            super.write(some, from, length);
            bytes += length;
        }

        Measured measured() {
            return new Measured(
                    bytes, HexFormat.of().formatHex(getMessageDigest().digest()));
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
