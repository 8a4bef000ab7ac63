package org.selvedge.practices.ui;

import java.time.Clock;
import org.selvedge.media.MediaService;
import org.selvedge.people.DraftService;
import org.selvedge.practices.CoAuthorService;
import org.selvedge.practices.NextVersionService;
import org.selvedge.practices.SubmissionService;
import org.selvedge.practices.WritingService;
import org.selvedge.security.CurrentReader;

/** What the screen of an author asks. */
@org.springframework.stereotype.Component
record WritingTools(
        WritingService writing,
        NextVersionService next,
        SubmissionService submissions,
        CoAuthorService coAuthors,
        MediaService media,
        DraftService drafts,
        WritersHere here,
        CurrentReader reader,
        Clock clock) {}
