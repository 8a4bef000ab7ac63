package org.selvedge.shared.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.selvedge.shared.StartFailure;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mock.env.MockEnvironment;

/** Who sees the demonstration network, and where the portal listens. */
class SettingsTest {
    private static final String SERVER = "spring.datasource.url";

    @Test
    void oneCommandShowsTheDemonstrationToThisMachineOnly() {
        ConfigurableEnvironment settings = settings();
        assertThat(settings.getProperty("selvedge.demo")).isEqualTo("true");
        assertThat(settings.getProperty("server.address")).isEqualTo("127.0.0.1");
        assertThat(settings.getProperty("selvedge.loopback")).isEqualTo("true");
    }

    @Test
    void aDatabaseServerMeansARealNetwork() {
        ConfigurableEnvironment settings = settings(SERVER, "jdbc:mariadb://db/selvedge");
        assertThat(settings.getProperty("selvedge.demo")).isEqualTo("false");
        assertThat(settings.getProperty("server.address")).isNull();
        assertThat(settings.getProperty("selvedge.loopback")).isEqualTo("false");
    }

    @Test
    void theVariablesOfAServiceManagerCountLikeSettings() {
        Map<String, Object> variables = Map.of(
                "SPRING_DATASOURCE_URL", "jdbc:mariadb://db/selvedge",
                "SELVEDGE_BASE_URL", "https://network.example/");
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        new Settings().postProcessEnvironment(environment, new SpringApplication());
        assertThat(environment.getProperty("selvedge.demo")).isEqualTo("false");
        assertThat(environment.getProperty("server.address")).isNull();
        assertThat(environment.getProperty("selvedge.base-url")).isEqualTo("https://network.example");
    }

    @Test
    void aDatabaseServerMayShowTheDemonstrationToo() {
        ConfigurableEnvironment settings = settings(SERVER, "jdbc:mariadb://db/selvedge", "selvedge.demo", "true");
        assertThat(settings.getProperty("selvedge.demo")).isEqualTo("true");
        assertThat(settings.getProperty("server.address")).isEqualTo("127.0.0.1");
    }

    @Test
    void showingItToOtherMachinesHasToBeSaid() {
        for (String address : new String[] {"0.0.0.0", "::", "192.0.2.7", "nobody.invalid"}) {
            assertThatExceptionOfType(StartFailure.class).isThrownBy(() -> settings("server.address", address));
            assertThat(settings("server.address", address, "selvedge.demo", "true")
                            .getProperty("selvedge.loopback"))
                    .isEqualTo("false");
        }
        for (String address : new String[] {"127.0.0.1", "::1", "localhost", "127.0.0.9"}) {
            assertThat(settings("server.address", address).getProperty("selvedge.loopback"))
                    .isEqualTo("true");
        }
    }

    @Test
    void anEmptyNetworkOfOnesOwnOnTheEmbeddedDatabase() {
        ConfigurableEnvironment settings = settings("selvedge.demo", "false", "server.address", "0.0.0.0");
        assertThat(settings.getProperty("selvedge.demo")).isEqualTo("false");
        assertThat(settings.getProperty("selvedge.loopback")).isEqualTo("false");
    }

    @Test
    void linksAndCookiesFollowTheConfiguredAddress() {
        assertThat(settings("server.port", "8099").getProperty("selvedge.base-url"))
                .isEqualTo("http://localhost:8099");
        ConfigurableEnvironment behindTls = settings("selvedge.base-url", "https://network.example/");
        assertThat(behindTls.getProperty("selvedge.base-url")).isEqualTo("https://network.example");
        assertThat(behindTls.getProperty("server.servlet.session.cookie.secure"))
                .isEqualTo("true");
    }

    @Test
    void forwardedHeadersCountOnlyFromListedProxies() {
        assertThat(settings().getProperty("server.forward-headers-strategy")).isEqualTo("none");
        ConfigurableEnvironment listed = settings("selvedge.proxies", "10\\.0\\.0\\.\\d+");
        assertThat(listed.getProperty("server.forward-headers-strategy")).isEqualTo("native");
        assertThat(listed.getProperty("server.tomcat.remoteip.internal-proxies"))
                .isEqualTo("10\\.0\\.0\\.\\d+");
    }

    private static ConfigurableEnvironment settings(String... given) {
        MockEnvironment environment = new MockEnvironment();
        for (int i = 0; i < given.length; i += 2) {
            environment.setProperty(given[i], given[i + 1]);
        }
        new Settings().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}
