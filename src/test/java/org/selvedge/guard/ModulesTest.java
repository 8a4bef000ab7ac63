package org.selvedge.guard;

import org.junit.jupiter.api.Test;
import org.selvedge.Selvedge;
import org.springframework.modulith.core.ApplicationModules;

/** Modules use only what their declarations allow, in one direction, and nobody's internals. */
class ModulesTest {
    @Test
    void modulesKeepToTheirDeclarations() {
        ApplicationModules.of(Selvedge.class).verify();
    }
}
