package org.selvedge.search;

import java.util.stream.Stream;

/** What nobody means, and somebody types: for every door that takes words. */
public final class HostileWords {
    private HostileWords() {}

    public static Stream<String> typed() {
        return Stream.of(
                "x".repeat(10_000),
                "a ".repeat(5_000),
                "couture ".repeat(1_250),
                "Wohnung".repeat(1_400),
                "-x ".repeat(3_000),
                "\"x\" ".repeat(2_500),
                "the of and to",
                "de la le les",
                "AND OR NOT",
                "*",
                "*:*",
                "?*?*?*",
                "cou*",
                "%_",
                "%%%",
                "a~2^9",
                "couture~2^9 +x -y && || !( ){}[]/.*/",
                "title:couture AND NOT (teaser:[a TO z])",
                "found_by:members",
                "\"",
                "\"unbalanced",
                "un\"balanced\" \"quotes",
                "\"\"\"\"\"\"\"\"nested\"\"\"\"\"\"\"\"",
                "\"a \"b \"c \"d \"e \"f \"g \"h\" g\" f\" e\" d\" c\" b\" a\"",
                "“„«“„«\"“x”\"»”“»”“",
                "-",
                "--",
                "-\"",
                "-\"\"",
                "-*",
                "-couture -sewing -the",
                "' or 1=1 --",
                "') or exists (select 1 from PracticeVersion) or ('a' = 'a",
                ":words :member ?1 {0} %s",
                "${7*7} #{7*7} *{7*7} [[${7*7}]]",
                "<script>alert(1)</script>",
                "\u0000",
                "cou\u0000ture",
                "\u0000\u0001\u0008\u001b couture",
                "\u202ecouture\u2066",
                "\u200f\u200e\u2069\ufeff",
                "\ud800 couture \udfff",
                "🧵🪡👩‍👩‍👧‍👦🇪🇺",
                "𝒸𝑜𝓊𝓉𝓊𝓇𝑒",
                "e\u0301".repeat(80),
                "Z̷̢̛͔̳a̸͖̔l̶̦͝g̸͚̊o̴͓̓",
                "ﷺ ﷽ ꧅",
                "缝纫 裁缝 ミシン 바느질 الخياطة תפירה",
                "couture\n\t\rsewing",
                "abcdefghijklmnopqrstuvwx bcdefghijklmnopqrstuvwxy cdefghijklmnopqrstuvwxyz defghijklmnopqrstuvwxyza"
                        + " efghijklmnopqrstuvwxyzab fghijklmnopqrstuvwxyzabc ghijklmnopqrstuvwxyzabcd hijklmnopqrstuvwxyzabcde",
                "coutrue quartire insertoin machnies recylcage batimnet vetemetns formtaion",
                "commune communal commons company compost comfort complex concept",
                "-commune -communal -commons -company -compost -comfort -complex -concept sewing",
                "\"the of and to de la le les\" \"and\"",
                "Donaudampfschifffahrtsgesellschaft Mieterbeteiligungsverfahren Wohnungsbaugenossenschaften Nachbarschaftshilfe",
                "\u202e".repeat(2_000) + "sewing",
                "-1",
                "../../etc/passwd",
                "ééééééééééééé aaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbb ccccccccccccc ddddddddddd eeeeeeeeee ffffffff ggggggg");
    }
}
