package org.selvedge.media.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.selvedge.media.FileKind;
import org.selvedge.media.MediaFile;
import org.selvedge.media.MediaService;
import org.selvedge.shared.Refusal;

/**
 * Takes several files at once, dropped or chosen, each with its progress and a way to stop it. A file is stored before its
 * sender hears that it arrived; the form is told of each one by {@code arrived}. A refusal stands at the file it is about.
 */
public class FileUpload extends Composite<Div> {
    private static final int BYTES_PER_MEGABYTE = 1024 * 1024;

    private final transient MediaService media;
    private final FileKind kind;
    private final SerializableConsumer<MediaFile> arrived;
    private final Upload upload;
    private final Div refusals = new Div();
    private final Span said = new Span();

    public FileUpload(MediaService media, FileKind kind, SerializableConsumer<MediaFile> arrived) {
        this.media = media;
        this.kind = kind;
        this.arrived = arrived;
        this.upload = new Upload(this::receive);
        int largest = (int) Math.min(Integer.MAX_VALUE, media.largest(kind));
        upload.setMaxFileSize(largest);
        upload.setAcceptedFileExtensions(
                kind.extensions().stream().map(extension -> "." + extension).toArray(String[]::new));
        upload.setUploadButton(new Button(getTranslation("media.upload.choose." + kind)));
        upload.setDropLabel(new Span(getTranslation("media.upload.drop")));
        upload.setDropLabelIcon(VaadinIcon.UPLOAD_ALT.create());
        upload.setI18n(words(largest / BYTES_PER_MEGABYTE));
        upload.addFileRejectedListener(
                event -> refuse(getTranslation("media.upload.refused", event.getFileName(), event.getErrorMessage())));
        upload.addClassName("file-upload-field");
        refusals.addClassName("file-upload-refusals");
        refusals.getElement().setAttribute("role", "alert");
        Paragraph hint = new Paragraph(getTranslation(
                "media.upload.hint", String.join(", ", kind.extensions()), largest / BYTES_PER_MEGABYTE));
        hint.addClassNames("small", "soft");
        getContent().addClassName("file-upload");
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("role", "status");
        getContent().add(upload, refusals, hint, said);
    }

    /** Runs in the upload's own request, as the person who sends it. */
    private void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        try (InputStream content = event.getInputStream()) {
            MediaFile file = media.upload(kind, event.getFileName(), event.getFileSize(), content);
            ui.access(() -> {
                refusals.removeAll();
                said.setText(getTranslation("media.upload.arrived", file.name()));
                arrived.accept(file);
            });
        } catch (Refusal refusal) {
            event.reject(getTranslation(ui.getLocale(), refusal.key(), refusal.arguments()));
        } catch (UncheckedIOException cutOff) {
            throw cutOff.getCause();
        }
    }

    private void refuse(String sentence) {
        refusals.add(new Paragraph(sentence));
    }

    private UploadI18N words(int megabytes) {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(getTranslation("media.upload.drop"))
                        .setMany(getTranslation("media.upload.drop")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(getTranslation("media.upload.choose." + kind))
                        .setMany(getTranslation("media.upload.choose." + kind)))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("media.upload.tooMany"))
                        .setFileIsTooBig(getTranslation("media.upload.tooLarge", megabytes))
                        .setIncorrectFileType(getTranslation(notTaken(), String.join(", ", kind.extensions()))))
                .setUploading(uploading(megabytes))
                .setFile(new UploadI18N.File()
                        .setRetry(getTranslation("media.upload.again"))
                        .setStart(getTranslation("media.upload.start"))
                        .setRemove(getTranslation("media.upload.remove")))
                .setUnits(List.of(getTranslation("media.upload.units").split(" ")));
    }

    private UploadI18N.Uploading uploading(int megabytes) {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("media.upload.connecting"))
                        .setStalled(getTranslation("media.upload.stalled"))
                        .setProcessing(getTranslation("media.upload.processing"))
                        .setHeld(getTranslation("media.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(getTranslation("media.upload.remaining"))
                        .setUnknown(getTranslation("media.upload.remainingUnknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(getTranslation("media.upload.cutOff"))
                        .setUnexpectedServerError(getTranslation("media.upload.failed"))
                        .setFileTooLarge(getTranslation("media.upload.tooLarge", megabytes))
                        .setForbidden(getTranslation("media.upload.notAllowed")));
    }

    private String notTaken() {
        return kind == FileKind.PICTURE ? "media.upload.notAPicture" : "media.upload.notAnAttachment";
    }
}
