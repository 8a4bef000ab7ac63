package org.selvedge.initiatives;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the thresholds from the installation's settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Thresholds.class)
class FigureSettings {}
