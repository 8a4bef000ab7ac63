package org.selvedge.shared;

import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives a failure a number that a person can read out to the office, and writes it to the log under that number. */
public final class Incidents {
    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;

    private Incidents() {}

    public static String record(Throwable failure) {
        StringBuilder number = new StringBuilder(LENGTH + 1);
        for (int index = 0; index < LENGTH; index++) {
            if (index == LENGTH / 2) {
                number.append('-');
            }
            number.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        LOG.error("Incident {}", number, failure);
        return number.toString();
    }
}
