package org.selvedge.initiatives;

import org.springframework.data.repository.Repository;

interface FigureRevisions extends Repository<FigureRevision, FigureRevisionId> {
    FigureRevision save(FigureRevision revision);
}
