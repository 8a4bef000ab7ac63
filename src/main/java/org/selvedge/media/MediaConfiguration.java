package org.selvedge.media;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where files are kept, and the installation's limits. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MediaSettings.class)
class MediaConfiguration {
    @Bean
    BlobStore blobs(@Value("${selvedge.data}") Path data) {
        return new FolderBlobs(data.resolve("media"));
    }
}
