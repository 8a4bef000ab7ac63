package org.selvedge.initiatives;

import org.springframework.data.repository.Repository;

interface ContributionEntries extends Repository<ContributionEntry, ContributionEntryId> {
    ContributionEntry save(ContributionEntry entry);
}
