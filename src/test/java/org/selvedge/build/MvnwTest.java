package org.selvedge.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody clones the project and types ./mvnw: on machines of every kind, with a Maven of three lines. */
@DisabledOnOs(OS.WINDOWS)
class MvnwTest {
    private static final List<String> TOOLS = List.of(
            "sh",
            "sed",
            "head",
            "tr",
            "cut",
            "dirname",
            "readlink",
            "mktemp",
            "mkdir",
            "mv",
            "rm",
            "tar",
            "gzip",
            "sha512sum",
            "shasum",
            "openssl");

    @TempDir
    Path machine;

    private final AtomicInteger downloads = new AtomicInteger();
    private HttpServer mirror;
    private Path project;
    private Path path;
    private byte[] distribution;

    @BeforeEach
    void machineWithoutJava() throws Exception {
        project = Files.createDirectories(machine.resolve("my projects/sel'vedge"));
        path = Files.createDirectories(machine.resolve("bin"));
        for (String tool : TOOLS) {
            install(tool);
        }
        install("curl");
        Files.copy(Path.of("mvnw"), project.resolve("mvnw"));
        distribution = mavenOfThreeLines();
        expect(distribution);
        mirror = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        mirror.createContext("/maven2/org/apache/maven/apache-maven/3.9.0/apache-maven-3.9.0-bin.tar.gz", exchange -> {
            downloads.incrementAndGet();
            exchange.sendResponseHeaders(200, distribution.length);
            exchange.getResponseBody().write(distribution);
            exchange.close();
        });
        mirror.start();
    }

    @AfterEach
    void stop() {
        mirror.stop(0);
    }

    @Test
    void saysWhatToInstallWhereThereIsNoJdk() throws Exception {
        Run run = mvnw("verify");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.output())
                .startsWith("Selvedge needs a JDK 25 or newer, and none was found.\nInstall one, for instance")
                .hasLineCount(2);
    }

    @Test
    void saysWhichJdksAreTooOld() throws Exception {
        jdk("jvm/temurin-17", "17.0.9");
        jdk("jvm/java-8", "1.8.0_402");
        Run run = mvnw("verify");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.output())
                .contains("only older ones were found:", "17 in " + machine.resolve("jvm/temurin-17"), "8 in ");
        assertThat(downloads).hasValue(0);
    }

    @Test
    void aJreAloneIsNotEnough() throws Exception {
        Files.delete(jdk("jvm/jre-25", "25.0.1").resolve("bin/javac"));
        assertThat(mvnw("verify").output()).contains("none was found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"25", "25.0.3", "26-ea", "100.1"})
    void findsANewEnoughJdkBesideOldOnes(String version) throws Exception {
        jdk("jvm/a-17", "17.0.9");
        Path jdk = jdk("jvm/b new one", version);
        assertThat(mvnw("verify").output()).contains("JAVA_HOME=" + jdk);
    }

    @Test
    void findsTheJdkOfAMac() throws Exception {
        Path jdk = jdk("jvm/temurin-25.jdk/Contents/Home", "25.0.3");
        assertThat(mvnw("verify").output()).contains("JAVA_HOME=" + jdk);
    }

    @Test
    void prefersJavaHomeAndThenThePath() throws Exception {
        jdk("jvm/z", "25");
        Path onPath = jdk("somewhere else", "27.0.1");
        Files.createSymbolicLink(path.resolve("java"), onPath.resolve("bin/java"));
        assertThat(mvnw("verify").output()).contains("JAVA_HOME=" + onPath.toRealPath());
        Path chosen = jdk("chosen", "26");
        assertThat(run(List.of("verify"), "JAVA_HOME", chosen.toString()).output())
                .contains("JAVA_HOME=" + chosen);
        assertThat(run(List.of("verify"), "JAVA_HOME", jdk("old", "11.0.2").toString())
                        .output())
                .as("one that is too old is passed over")
                .contains("JAVA_HOME=" + onPath.toRealPath());
    }

    @Test
    void fetchesMavenOnceAndHandsArgumentsOnAsTheyAre() throws Exception {
        jdk("jvm/jdk 25", "25");
        Run first = mvnw("verify", "-Dgreeting=two words", "");
        assertThat(first.code()).isEqualTo(7);
        assertThat(first.output()).contains("<verify><-Dgreeting=two words><>");
        mvnw("verify");
        assertThat(downloads).hasValue(1);
    }

    @Test
    void worksWithWgetToo() throws Exception {
        jdk("jvm/25", "25");
        Files.delete(path.resolve("curl"));
        assertThat(mvnw("verify").output()).contains("needs curl or wget");
        if (install("wget")) {
            assertThat(mvnw("verify").output()).contains("<verify>");
        }
    }

    @Test
    void doesNotUseAMavenThatIsNotTheExpectedOne() throws Exception {
        jdk("jvm/25", "25");
        distribution[distribution.length - 1] ^= 1;
        Run run = mvnw("verify");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.output()).contains("is not the expected Maven").doesNotContain("<verify>");
        distribution[distribution.length - 1] ^= 1;
        assertThat(mvnw("verify").output()).contains("<verify>");
    }

    @Test
    void aHalfDownloadLeavesNothingBehind() throws Exception {
        jdk("jvm/25", "25");
        mirror.stop(0);
        Run run = mvnw("verify");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.output()).contains("Maven could not be fetched from http://127.0.0.1");
        try (var left = Files.list(machine.resolve("home/.m2/wrapper/dists/apache-maven-3.9.0"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void twoAtOnceBothWork() throws Exception {
        jdk("jvm/25", "25");
        List<Process> both = List.of(start(List.of("one")), start(List.of("two")), start(List.of("three")));
        for (Process each : both) {
            assertThat(finish(each).output()).contains("JAVA_HOME=");
        }
        try (var left = Files.list(machine.resolve("home/.m2/wrapper/dists/apache-maven-3.9.0"))) {
            assertThat(left).hasSize(1);
        }
    }

    private Run mvnw(String... arguments) throws Exception {
        return run(List.of(arguments));
    }

    private Run run(List<String> arguments, String... environment) throws Exception {
        return finish(start(arguments, environment));
    }

    private Process start(List<String> arguments, String... environment) throws IOException {
        List<String> command = new java.util.ArrayList<>(
                List.of("/bin/sh", project.resolve("mvnw").toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", path.toString());
        builder.environment()
                .put("HOME", Files.createDirectories(machine.resolve("home")).toString());
        builder.environment().put("MVNW_JDKS", machine.resolve("jvm") + ":" + machine.resolve("not there"));
        builder.environment()
                .put("MVNW_REPOURL", "http://127.0.0.1:" + mirror.getAddress().getPort() + "/maven2/");
        for (int i = 0; i < environment.length; i += 2) {
            builder.environment().put(environment[i], environment[i + 1]);
        }
        return builder.start();
    }

    private static Run finish(Process process) throws Exception {
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), output);
    }

    private Path jdk(String folder, String version) throws IOException {
        Path home = machine.resolve(folder);
        Files.createDirectories(home.resolve("bin"));
        for (String program : List.of("java", "javac")) {
            Files.createFile(home.resolve("bin").resolve(program)).toFile().setExecutable(true);
        }
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private byte[] mavenOfThreeLines() throws Exception {
        Path maven = Files.createDirectories(machine.resolve("pack/apache-maven-3.9.0/bin"));
        Path mvn = maven.resolve("mvn");
        Files.writeString(mvn, "#!/bin/sh\necho \"JAVA_HOME=$JAVA_HOME\"\nprintf '<%s>' \"$@\"\nexit 7\n");
        mvn.toFile().setExecutable(true);
        Process tar = new ProcessBuilder("tar", "-czf", "maven.tar.gz", "apache-maven-3.9.0")
                .directory(machine.resolve("pack").toFile())
                .start();
        assertThat(tar.waitFor()).isZero();
        return Files.readAllBytes(machine.resolve("pack/maven.tar.gz"));
    }

    private void expect(byte[] content) throws Exception {
        Files.createDirectories(project.resolve(".mvn/wrapper"));
        Files.writeString(
                project.resolve(".mvn/wrapper/maven-wrapper.properties"),
                "distributionUrl=https://repo.maven.apache.org/maven2/org/apache/maven/apache-maven/3.9.0/"
                        + "apache-maven-3.9.0-bin.tar.gz\ndistributionSha512Sum="
                        + HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-512").digest(content)) + "\n");
    }

    private boolean install(String tool) throws IOException {
        for (String folder : System.getenv("PATH").split(":")) {
            Path program = Path.of(folder, tool);
            if (Files.isExecutable(program)) {
                Path here = path.resolve(tool);
                Files.writeString(here, "#!/bin/sh\nexec '" + program + "' \"$@\"\n");
                here.toFile().setExecutable(true);
                return true;
            }
        }
        return false;
    }

    private record Run(int code, String output) {}
}
