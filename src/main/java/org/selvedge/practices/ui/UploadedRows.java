package org.selvedge.practices.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.selvedge.media.FileId;
import org.selvedge.media.FileKind;
import org.selvedge.media.MediaFile;
import org.selvedge.media.MediaService;
import org.selvedge.media.ui.FileUpload;
import org.selvedge.practices.Rows;
import org.selvedge.shared.ui.RowForm;
import org.selvedge.shared.ui.RowsField;

/** Rows that begin with a file: each upload makes one. The columns of a row are those of its {@code RecordField}. */
abstract class UploadedRows extends RowsField {
    private final transient MediaService media;
    private final transient Known known;

    private UploadedRows(String label, String kind, FileKind file, MediaService media, Known known, Forms forms) {
        super(label, kind, () -> forms.apply(known::get));
        this.media = media;
        this.known = known;
        addClassName("uploaded");
        most(Rows.MOST);
        Div upload = new Div(new FileUpload(media, file, this::arrived));
        upload.addClassName("rows-upload");
        getContent().add(upload);
    }

    UploadedRows(String label, String kind, FileKind file, MediaService media, Forms forms) {
        this(label, kind, file, media, new Known(), forms);
    }

    /** As if the person had added the row: whoever listens hears it and saves. */
    private void arrived(MediaFile file) {
        known.add(List.of(file));
        List<Map<String, String>> rows = new ArrayList<>(getValue());
        Map<String, String> row = new LinkedHashMap<>(suggested(file));
        row.put("file", file.id().value().toString());
        rows.add(row);
        super.setPresentationValue(rows);
        setModelValue(rows, true);
    }

    /** What a new row says until the person says something else. */
    Map<String, String> suggested(MediaFile file) {
        return Map.of();
    }

    @Override
    protected void setPresentationValue(List<Map<String, String>> value) {
        Set<FileId> unknown = new LinkedHashSet<>();
        value.forEach(row -> row.forEach((column, cell) ->
                FileId.parse(cell).filter(id -> !known.has(id)).ifPresent(unknown::add)));
        if (!unknown.isEmpty()) {
            known.add(media.find(unknown));
        }
        super.setPresentationValue(value);
    }

    /** Makes the form of a row; it asks for the file that it is about. */
    interface Forms extends Function<Function<String, @Nullable MediaFile>, RowForm> {}

    private static final class Known {
        private final Map<FileId, MediaFile> files = new LinkedHashMap<>();

        void add(List<MediaFile> some) {
            some.forEach(file -> files.put(file.id(), file));
        }

        boolean has(FileId id) {
            return files.containsKey(id);
        }

        @Nullable MediaFile get(String id) {
            return FileId.parse(id).map(files::get).orElse(null);
        }
    }
}
