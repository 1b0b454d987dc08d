package kr.gachi.desk.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import kr.gachi.desk.domain.Session;

/** A PostgreSQL server of the test run's own, started once and stopped with it; where it does not start, tests fail. */
public final class Postgres {
    private static final String TEMPLATE = "gachi_template";

    private Postgres() {}

    /** Started when first asked for. */
    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("encoding", "UTF8")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A database that nobody has used, with the newest tables or without any. */
    public static Location fresh(Path folder, boolean withTables) {
        String name = "gachi_" + UUID.randomUUID().toString().replace("-", "");
        sql("create database " + name + (withTables ? " template " + template(folder) : ""));
        return location(folder, name);
    }

    private static synchronized String template(Path folder) {
        if (!exists(TEMPLATE)) {
            sql("create database " + TEMPLATE);
            Store.open(location(folder, TEMPLATE), new Session(null, null)).close();
        }
        return TEMPLATE;
    }

    private static Location location(Path folder, String name) {
        return new Location(folder, Server.RUNNING.getJdbcUrl("postgres", name), "postgres", null);
    }

    private static boolean exists(String name) {
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
            return found.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sql(String sql) {
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
