package org.selvedge.shared.start;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.selvedge.shared.StartFailure;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Settings that follow from others: whether the demonstration network is shown, and to whom the portal listens then.
 * Whoever shows demonstration accounts to other machines has to say so. See {@code src/docs/operations.md}.
 */
class Settings implements EnvironmentPostProcessor, Ordered {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> derived = new HashMap<>();
        String address = environment.getProperty("server.address");
        boolean embedded = !StringUtils.hasText(environment.getProperty("spring.datasource.url"));
        Boolean wanted = environment.getProperty("selvedge.demo", Boolean.class);
        boolean loopback = !StringUtils.hasText(address) || isLoopback(address);
        if (wanted == null && embedded && !loopback) {
            throw new StartFailure("shared.start.demonstrationNotOnLoopback", String.valueOf(address));
        }
        boolean demonstration = wanted == null ? embedded : wanted;
        derived.put("selvedge.demo", demonstration);
        derived.put("selvedge.loopback", StringUtils.hasText(address) ? loopback : demonstration);
        if (demonstration && !StringUtils.hasText(address)) {
            derived.put("server.address", "127.0.0.1");
        }
        derive(environment, derived);
        environment.getPropertySources().addFirst(new MapPropertySource("selvedge settings", derived));
    }

    private static void derive(ConfigurableEnvironment environment, Map<String, Object> derived) {
        String base = environment.getProperty("selvedge.base-url");
        if (!StringUtils.hasText(base)) {
            base = "http://localhost:" + environment.getProperty("server.port", "8080");
        }
        derived.put("selvedge.base-url", StringUtils.trimTrailingCharacter(base, '/'));
        if (base.startsWith("https:")) {
            derived.put("server.servlet.session.cookie.secure", true);
        }
        String proxies = environment.getProperty("selvedge.proxies");
        derived.put("server.forward-headers-strategy", StringUtils.hasText(proxies) ? "native" : "none");
        if (StringUtils.hasText(proxies)) {
            derived.put("server.tomcat.remoteip.internal-proxies", proxies);
        }
    }

    private static boolean isLoopback(@Nullable String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
