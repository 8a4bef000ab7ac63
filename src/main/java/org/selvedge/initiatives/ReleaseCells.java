package org.selvedge.initiatives;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface ReleaseCells extends Repository<ReleaseCell, ReleaseCellId> {
    ReleaseCell save(ReleaseCell cell);

    List<ReleaseCell> findByReleaseIn(Collection<FigureReleaseId> releases);
}
