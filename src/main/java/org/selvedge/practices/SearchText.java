package org.selvedge.practices;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** A search as one line that names it: the same words and choices give the same line, in whatever order and on whatever page. */
final class SearchText {
    private SearchText() {}

    static String write(PracticeQuery query) {
        return SearchAddress.write(query.bare()).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(value -> entry.getKey() + "=" + UriUtils.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    static PracticeQuery read(String line) {
        UriComponents address = UriComponentsBuilder.newInstance().query(line).build();
        Map<String, List<String>> values = address.getQueryParams().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(value -> UriUtils.decode(value, StandardCharsets.UTF_8))
                                .toList()));
        return SearchAddress.read(name -> values.getOrDefault(name, List.of()));
    }

    static String fingerprint(String line) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
            return java.util.HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
