package org.selvedge.practices;

/**
 * What stands between a manuscript and its submission, in a sentence.
 *
 * @param field {@link RecordField#key()}; where the gap can be closed
 */
public record Gap(String field, String key, Object... arguments) {
    static Gap at(RecordField field, String key, Object... arguments) {
        return new Gap(field.key(), key, arguments);
    }
}
