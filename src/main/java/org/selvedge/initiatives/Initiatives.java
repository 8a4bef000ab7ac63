package org.selvedge.initiatives;

import java.util.Optional;
import org.selvedge.organisations.InitiativeId;
import org.springframework.data.jpa.repository.JpaRepository;

interface Initiatives extends JpaRepository<Initiative, InitiativeId> {
    Optional<Initiative> findBySlug(String slug);
}
