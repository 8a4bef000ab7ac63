package org.selvedge.practices;

import java.util.Locale;
import java.util.Optional;
import org.selvedge.security.Reader;

/** The results shown on a practice's page; implemented by the feature that protects figures. */
public interface ResultFacts {
    /** What this reader may see, already protected and in words of {@code language}; empty when there is nothing. */
    Optional<PracticeResults> of(PracticeId practice, Reader reader, Locale language);
}
