package org.selvedge.initiatives;

import org.selvedge.organisations.InitiativeId;
import org.springframework.data.jpa.repository.JpaRepository;

interface Initiatives extends JpaRepository<Initiative, InitiativeId> {}
