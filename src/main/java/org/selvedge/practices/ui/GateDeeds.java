package org.selvedge.practices.ui;

import java.util.Map;
import java.util.function.Supplier;
import org.selvedge.practices.GateService;
import org.selvedge.practices.VersionReading;

/** What can be decided at the organisation's gate about the version on the screen; refused when it has moved on. */
record GateDeeds(GateService gate, VersionReading version, Supplier<Map<String, String>> remarks, Runnable done) {
    void approve() {
        gate.approve(version.practice(), version.number(), version.since());
        done.run();
    }

    void sendBack(String reason) {
        gate.sendBack(version.practice(), version.number(), remarks.get(), reason, version.since());
        done.run();
    }

    void decline(String reason) {
        gate.decline(version.practice(), version.number(), reason, version.since());
        done.run();
    }

    void takeBack(String reason) {
        gate.takeBack(version.practice(), version.number(), reason, version.since());
        done.run();
    }

    void lookedAt() {
        gate.lookedAt(version.practice(), version.number());
        done.run();
    }
}
