package org.selvedge.practices.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import org.selvedge.practices.PracticeMedia;

/** A film that opens at its host, said before anybody goes there; nothing of it is loaded from here. */
class VideoBlock extends Section {
    private static final String SIZES = "(min-width: 760px) 600px, 100vw";

    VideoBlock(PracticeMedia.Video film) {
        addClassName("practice-film");
        H2 title = new H2(getTranslation("practices.page.film"));
        title.setId("film");
        add(title);
        if (film.poster() != null) {
            add(PictureFigure.image(film.poster(), SIZES, getLocale()));
        }
        if (film.caption() != null) {
            add(TextLanguage.mark(
                    new Paragraph(film.caption().text()), film.caption().language(), getLocale()));
        }
        Paragraph notice = new Paragraph(getTranslation("practices.page.film.notice", film.host()));
        notice.addClassNames("soft", "small");
        Anchor link = new Anchor(film.link(), label(film), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "nofollow noreferrer");
        add(notice, link);
        if (film.transcript() != null) {
            Div said = new Div();
            said.addClassName("film-transcript");
            film.transcript()
                    .text()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> said.add(new Paragraph(line)));
            TextLanguage.mark(said, film.transcript().language(), getLocale());
            add(new NativeDetails(getTranslation("practices.page.film.transcript"), said));
        }
    }

    private String label(PracticeMedia.Video film) {
        Locale spoken = film.spoken();
        return spoken == null
                ? getTranslation("practices.page.film.open", film.host())
                : getTranslation("practices.page.film.openIn", film.host(), TextLanguage.name(spoken, getLocale()));
    }
}
