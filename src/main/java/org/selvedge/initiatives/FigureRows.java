package org.selvedge.initiatives;

import java.util.List;
import java.util.Optional;
import org.selvedge.organisations.InitiativeId;
import org.springframework.data.jpa.repository.JpaRepository;

interface FigureRows extends JpaRepository<Figure, FigureId> {
    List<Figure> findByInitiativeOrderByAddress(InitiativeId initiative);

    Optional<Figure> findByInitiativeAndAddress(InitiativeId initiative, String address);
}
