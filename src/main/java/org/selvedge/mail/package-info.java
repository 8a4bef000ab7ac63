/** Mails that leave: an outbox written with the event, and the worker that sends it. */
@ApplicationModule(allowedDependencies = {"shared", "security"})
@NullMarked
package org.selvedge.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
