package org.selvedge.practices;

import jakarta.annotation.security.RolesAllowed;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;
import org.selvedge.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is written, as each kind of reader would see it; for its authors. */
@Service
@Transactional(readOnly = true)
public class PreviewService {
    private final WritingRows rows;
    private final Manuscripts manuscripts;
    private final ManuscriptPages pages;
    private final CurrentReader reader;

    PreviewService(WritingRows rows, Manuscripts manuscripts, ManuscriptPages pages, CurrentReader reader) {
        this.rows = rows;
        this.manuscripts = manuscripts;
        this.pages = pages;
        this.reader = reader;
    }

    /** Unfinished ones as well: what is not written is not there. */
    @RolesAllowed(Roles.MEMBER)
    public PracticePage page(PracticeId practice, PreviewedAs as) {
        WritingPlace place = rows.place(practice, reader.get()).orElseThrow(NotFound::new);
        return pages.page(place, manuscripts.of(place.version()), as);
    }
}
