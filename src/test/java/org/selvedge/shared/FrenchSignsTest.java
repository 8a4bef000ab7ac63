package org.selvedge.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** In French no line begins with a sign, and none ends with an opening quotation mark. */
class FrenchSignsTest {
    private static final Pattern LINE_MAY_BREAK = Pattern.compile("\\S [;?!»]|\\S :(?!:)|« ");

    private final Texts texts = new Texts();

    @Test
    void signsStayWithTheirWords() {
        assertThat(FrenchSigns.kept("Déjà membre ? Lisez « Tout » : c’est court ; vraiment !"))
                .isEqualTo("Déjà membre\u202f? Lisez «\u00a0Tout\u00a0»\u00a0: c’est court\u202f; vraiment\u202f!");
        assertThat(FrenchSigns.kept("{0, date, ::yMMMd}")).isEqualTo("{0, date, ::yMMMd}");
    }

    @Test
    void noFrenchSentenceOfThePortalBreaksAtASign() {
        assertThat(texts.keys(Locale.FRENCH))
                .isNotEmpty()
                .noneSatisfy(key -> assertThat(texts.get(Locale.FRENCH, key)).containsPattern(LINE_MAY_BREAK));
        assertThat(texts.get(Locale.FRENCH, "practices.partner.confirm.of", "Un banc"))
                .isEqualTo("Confirmer notre part dans «\u00a0Un banc\u00a0»");
    }

    @Test
    void whatPeopleTypedStaysAsTheyTypedIt() {
        assertThat(texts.get(Locale.FRENCH, "practices.partner.confirm.of", "Un banc ?"))
                .contains("Un banc ?");
    }
}
