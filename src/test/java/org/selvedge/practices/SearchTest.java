package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Searching as strangers do, over the demonstration network. */
@PortalTest
class SearchTest {
    @Autowired
    PublicPracticeService practices;

    @ParameterizedTest
    @CsvSource({"couture, en", "couture, fr", "sewing, en", "sewing, fr", "sewing, sv"})
    void findsBothSewingRoomsWhateverTheReadersLanguage(String words, String language) {
        assertThat(found(words, language)).contains("1000-aiguilles", "the-mending-room");
    }

    private List<String> found(String words, String language) {
        return practices.search(PracticeQuery.of(words), Locale.forLanguageTag(language)).cards().stream()
                .map(PracticeCard::slug)
                .toList();
    }
}
