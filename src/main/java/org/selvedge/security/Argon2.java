package org.selvedge.security;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Argon2id with OWASP's minimum (19 MiB, two passes, one lane), at most two at a time: a flood of sign-ins waits
 * instead of filling the heap. No other kind of hash is accepted.
 */
@Configuration
class Argon2 {
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int AT_A_TIME = 2;

    @Bean
    PasswordEncoder passwordEncoder() {
        return new Bounded(new Argon2PasswordEncoder(SALT, HASH, LANES, MEMORY_KIB, PASSES), new Semaphore(AT_A_TIME));
    }

    private record Bounded(PasswordEncoder argon2, Semaphore places) implements PasswordEncoder {
        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            places.acquireUninterruptibly();
            try {
                return argon2.encode(password);
            } finally {
                places.release();
            }
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            places.acquireUninterruptibly();
            try {
                return argon2.matches(password, hash);
            } finally {
                places.release();
            }
        }
    }
}
