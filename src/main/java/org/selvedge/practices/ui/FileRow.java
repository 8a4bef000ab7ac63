package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.selvedge.media.FileKind;
import org.selvedge.media.MediaFile;
import org.selvedge.media.MediaRoutes;
import org.selvedge.shared.ui.FieldRow;

/** Fields beside the file that they are about. */
class FileRow extends FieldRow {
    private final String column;
    private final Function<String, @Nullable MediaFile> files;
    private final Div layout = new Div();
    private final Div shown = new Div();
    private String file = "";

    /** {@code column} holds the file's id. */
    FileRow(String column, Function<String, @Nullable MediaFile> files) {
        this.column = column;
        this.files = files;
        shown.addClassName("file-row-shown");
        layout.addClassName("file-row");
    }

    @Override
    public Component component() {
        if (layout.getComponentCount() == 0) {
            layout.add(shown, super.component());
        }
        return layout;
    }

    @Override
    public Map<String, String> value() {
        Map<String, String> value = new LinkedHashMap<>();
        value.put(column, file);
        value.putAll(super.value());
        return value;
    }

    @Override
    public void show(Map<String, String> row) {
        super.show(row);
        choose(row.getOrDefault(column, ""));
    }

    void choose(String id) {
        file = id;
        shown.removeAll();
        shown.setVisible(!id.isEmpty());
        MediaFile known = files.apply(file);
        if (id.isEmpty()) {
            return;
        }
        if (known == null) {
            shown.add(new Paragraph(layout.getTranslation("practices.media.missing")));
        } else if (known.kind() == FileKind.PICTURE) {
            Image picture = new Image(known.thumbnail(), known.name());
            picture.addClassName("file-row-picture");
            shown.add(picture);
        } else {
            Anchor link = new Anchor(MediaRoutes.file(known.id()), known.name());
            link.setRouterIgnore(true);
            shown.add(link);
        }
    }
}
