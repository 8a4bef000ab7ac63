package org.selvedge.testing;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

class ClockIsReset implements AfterEachCallback {
    @Override
    public void afterEach(ExtensionContext context) {
        TestClock.get().reset();
    }
}
