package org.selvedge.initiatives;

import java.util.List;
import org.selvedge.organisations.InitiativeId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stages, cohorts and indicators of an initiative, in their order. */
interface Structure extends Repository<Stage, StageId> {
    Stage save(Stage stage);

    @Query("select s from Stage s where s.initiative = :initiative order by s.position")
    List<Stage> stages(InitiativeId initiative);

    @Query("select c from Cohort c where c.initiative = :initiative order by c.position")
    List<Cohort> cohorts(InitiativeId initiative);

    @Query("select i from Indicator i where i.initiative = :initiative order by i.position")
    List<Indicator> indicators(InitiativeId initiative);
}
