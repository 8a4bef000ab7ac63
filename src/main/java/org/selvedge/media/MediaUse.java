package org.selvedge.media;

import java.util.Collection;
import java.util.Set;

/** A feature's answer to which files it uses, in whatever state; what nobody uses is removed after a week. */
public interface MediaUse {
    Set<FileId> used(Collection<FileId> files);
}
