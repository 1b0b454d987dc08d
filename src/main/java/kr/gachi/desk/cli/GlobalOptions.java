package kr.gachi.desk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import kr.gachi.desk.app.DataPlace;
import kr.gachi.desk.domain.Session;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.i18n.Language;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Options that stand before the command. */
final class GlobalOptions {
    enum ProgressMode {
        auto,
        never
    }

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data")
    Path data = Path.of(System.getProperty("user.home"), "GachiDesk");

    @Option(names = "--store", paramLabel = "URL", descriptionKey = "option.store")
    String store;

    @Option(names = "--store-user", paramLabel = "U", descriptionKey = "option.storeUser")
    String storeUser;

    @Option(names = "--store-password-file", paramLabel = "F", descriptionKey = "option.storePasswordFile")
    Path storePasswordFile;

    @Option(names = "--password-file", paramLabel = "F", descriptionKey = "option.passwordFile")
    Path passwordFile;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "option.asOf")
    LocalDate asOf;

    @Option(names = "--actor", paramLabel = "NAME", descriptionKey = "option.actor")
    String actor;

    @Option(names = "--lang", paramLabel = "ko|en", descriptionKey = "option.lang")
    Language language = Language.KO;

    @Option(names = "--json", scope = CommandLine.ScopeType.INHERIT, descriptionKey = "option.json")
    boolean json;

    @Option(names = "--progress", paramLabel = "auto|never", descriptionKey = "option.progress")
    ProgressMode progress = ProgressMode.auto;

    LocalDate today() {
        return asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
    }

    Session session() {
        return new Session(actor, today());
    }

    DataPlace place() {
        if (store == null) {
            return new DataPlace(data.toAbsolutePath(), null, null, null);
        }
        String password = storePasswordFile == null ? null : read(storePasswordFile);
        String url = store.startsWith("jdbc:") ? store : "jdbc:" + store;
        return new DataPlace(data.toAbsolutePath(), url, storeUser, password);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new DeskException(Problem.error("file.unreadable", file), e);
        }
    }
}
