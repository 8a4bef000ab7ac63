package org.selvedge.media;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.CurrentReader;
import org.selvedge.shared.NotFound;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/**
 * The one way out, without a session of its own. Every request asks again who may; caches may keep what they got, but ask
 * each time, so that what is taken back is gone.
 */
@Controller
class MediaController {
    private static final String NOTHING_ELSE = "sandbox; default-src 'none'";

    private final MediaReading reading;
    private final BlobStore blobs;
    private final CurrentReader reader;

    MediaController(MediaReading reading, BlobStore blobs, CurrentReader reader) {
        this.reading = reading;
        this.blobs = blobs;
        this.reader = reader;
    }

    @GetMapping("/media/pictures/{id}/{width:[0-9]{1,4}}")
    @Nullable ResponseEntity<Resource> picture(
            @PathVariable String id, @PathVariable int width, WebRequest request, HttpServletResponse response) {
        MediaReading.Readable picture = FileId.parse(id)
                .flatMap(file -> reading.picture(file, width, reader.get()))
                .orElseThrow(NotFound::new);
        return send(picture, ContentDisposition.inline().build(), request, response);
    }

    @GetMapping("/media/files/{id}")
    @Nullable ResponseEntity<Resource> file(@PathVariable String id, WebRequest request, HttpServletResponse response) {
        MediaReading.Readable file = FileId.parse(id)
                .flatMap(known -> reading.attachment(known, reader.get()))
                .orElseThrow(NotFound::new);
        ContentDisposition download = ContentDisposition.attachment()
                .filename(file.file().name(), StandardCharsets.UTF_8)
                .build();
        return send(file, download, request, response);
    }

    private @Nullable ResponseEntity<Resource> send(
            MediaReading.Readable readable,
            ContentDisposition disposition,
            WebRequest request,
            HttpServletResponse response) {
        MediaFiles.Served file = readable.file();
        response.setHeader("Content-Security-Policy", NOTHING_ELSE);
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(HttpHeaders.CACHE_CONTROL, readable.everybody() ? "no-cache" : "private, no-cache");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        if (request.checkNotModified("\"" + file.sha256() + "\"")) {
            return null;
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type().mediaType()))
                .body(new Blob(file));
    }

    private final class Blob extends AbstractResource {
        private final MediaFiles.Served file;

        Blob(MediaFiles.Served file) {
            this.file = file;
        }

        @Override
        public long contentLength() {
            return file.bytes();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return blobs.open(file.key());
        }

        @Override
        public String getDescription() {
            return file.key().toString();
        }
    }
}
