package org.selvedge.initiatives;

import java.util.List;
import org.selvedge.organisations.InitiativeId;
import org.springframework.data.repository.Repository;

interface FigureReleases extends Repository<FigureRelease, FigureReleaseId> {
    FigureRelease save(FigureRelease release);

    List<FigureRelease> findByInitiativeOrderByNumber(InitiativeId initiative);
}
