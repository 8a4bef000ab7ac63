package org.selvedge.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selvedge.testing.SharedPortal;

class EmbeddedServerTest {
    private static final Path BINARIES = Path.of("target/mariadb");

    @TempDir
    Path folder;

    @Test
    void keepsItsDataFromStartToStartAlsoBelowTheTemporaryFolder() throws Exception {
        SharedPortal.server();
        Path data = folder.resolve("it's a folder");
        String password;
        try (EmbeddedServer server = EmbeddedServer.start(data, BINARIES)) {
            password = server.password();
            run(server, "create table kept (word varchar(20))", "insert into kept values ('Łódź 🧵')");
        }
        assertThat(data.resolve("mariadb/mariadbd.pid")).doesNotExist();
        try (EmbeddedServer server = EmbeddedServer.start(data, BINARIES)) {
            assertThat(server.password()).as("new at each start").isNotEqualTo(password);
            try (Connection connection = connect(server);
                    var answer = connection.createStatement().executeQuery("select word from kept")) {
                answer.next();
                assertThat(answer.getString(1)).isEqualTo("Łódź 🧵");
            }
        }
    }

    @Test
    void letsNobodyElseIn() {
        EmbeddedServer server = SharedPortal.server();
        for (String user : new String[] {"root", "", "mariadb.sys", server.username()}) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.url("mysql"), user, ""))
                    .hasMessageContaining("Access denied");
        }
    }

    @Test
    void aPidFileThatNamesSomethingElseHarmsNobody() throws Exception {
        SharedPortal.server();
        Path pid = Files.createDirectories(folder.resolve("mariadb")).resolve("mariadbd.pid");
        for (String written :
                new String[] {String.valueOf(ProcessHandle.current().pid()), "nonsense", ""}) {
            Files.writeString(pid, written);
            try (EmbeddedServer server = EmbeddedServer.start(folder, BINARIES)) {
                run(server, "select 1");
            }
        }
    }

    private static void run(EmbeddedServer server, String... statements) throws Exception {
        try (Connection connection = connect(server)) {
            for (String statement : statements) {
                connection.createStatement().execute(statement);
            }
        }
    }

    private static Connection connect(EmbeddedServer server) throws Exception {
        return DriverManager.getConnection(server.url("selvedge"), server.username(), server.password());
    }
}
