package org.selvedge.practices;

import org.springframework.data.repository.Repository;

interface AdoptionSteps extends Repository<AdoptionStep, AdoptionStepId> {
    AdoptionStep save(AdoptionStep step);
}
