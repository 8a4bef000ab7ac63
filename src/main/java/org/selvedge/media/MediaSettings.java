package org.selvedge.media;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of uploads.
 *
 * @param picture largest picture, as it is uploaded
 * @param attachment largest attachment
 * @param quota what all files of one organisation may take together
 * @param clamav {@code host:port} of a ClamAV daemon that looks at every upload; empty: none
 */
@ConfigurationProperties("selvedge.media")
record MediaSettings(
        @DefaultValue("25MB") DataSize picture,
        @DefaultValue("200MB") DataSize attachment,
        @DefaultValue("2GB") DataSize quota,
        @DefaultValue("") String clamav) {
    long most(FileKind kind) {
        return switch (kind) {
            case PICTURE -> picture.toBytes();
            case ATTACHMENT -> attachment.toBytes();
        };
    }
}
