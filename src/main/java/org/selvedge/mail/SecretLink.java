package org.selvedge.mail;

import org.selvedge.security.PersonId;

/** Makes a link that holds a secret, at the moment its mail is sent; only a hash of the secret is kept. */
public interface SecretLink {
    /** As written in {@link OutgoingMail#secretly}, such as {@code new-password}. */
    String kind();

    /** A path below the base address, beginning with a slash; {@code NotFound} when nobody is left to send it to. */
    String make(PersonId owner);
}
