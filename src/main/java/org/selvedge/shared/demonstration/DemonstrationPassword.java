package org.selvedge.shared.demonstration;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The passwords of demonstration accounts: the known one where only this machine can sign in, otherwise a random one
 * for each account, printed once when its chapter has been told.
 */
@Component
public class DemonstrationPassword {
    private static final String KNOWN = "woven-edge-2026";
    private static final int RANDOM_BYTES = 12;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, String> made = new LinkedHashMap<>();
    private final boolean known;

    DemonstrationPassword(@Value("${selvedge.loopback:true}") boolean loopback) {
        this.known = loopback;
    }

    /** The password to give to the account with this address, while the demonstration network is told. */
    public synchronized String of(String address) {
        return known ? KNOWN : made.computeIfAbsent(address, ignored -> random());
    }

    boolean known() {
        return known;
    }

    /** Random passwords made since the last call, by address. */
    synchronized Map<String, String> takeMade() {
        Map<String, String> taken = new LinkedHashMap<>(made);
        made.clear();
        return taken;
    }

    private String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
