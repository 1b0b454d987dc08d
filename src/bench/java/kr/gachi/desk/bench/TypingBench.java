package kr.gachi.desk.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import kr.gachi.desk.Desk;
import kr.gachi.desk.app.DataPlace;
import kr.gachi.desk.app.importing.Importing;
import kr.gachi.desk.domain.Session;
import kr.gachi.desk.feedback.Progress;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.ui.Background;
import kr.gachi.desk.ui.Dialogs;
import kr.gachi.desk.ui.Memory;
import kr.gachi.desk.ui.Shell;
import kr.gachi.desk.ui.Theme;

/**
 * Typing into the search of the enterprises, syllable by half-composed syllable: how long the window's thread is held by
 * a key, the longest gap between two frames, and how long until the list has followed. Needs a display, or
 * {@code -Dglass.platform=Monocle -Dmonocle.platform=Headless -Dprism.order=sw} in {@code bench.jvm}. Arguments:
 * enterprises (20000), products (100000).
 */
public final class TypingBench {
    private static final Path WORK = Path.of("target/bench/typing");
    private static final List<String> TYPED =
            List.of("ㄱ", "가", "강", "", "ㅅ", "사", "사ㅎ", "사회", "사회ㅈ", "사회적", "", "여", "여서", "여성", "여성 ㄱ", "");

    private final List<Double> held = new ArrayList<>();
    private final List<Double> followed = new ArrayList<>();
    private final List<ListChangeListener<Object>> followers = new CopyOnWriteArrayList<>();
    private double longestGap;
    private int unchanged;

    private TypingBench() {}

    public static void main(String[] args) throws InterruptedException {
        int enterprises = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
        int products = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
        Folders.remove(WORK);
        Directory directory = new Directory(enterprises);
        DirectoryFile.base(WORK.resolve("base.xlsx"), directory, 200);
        DirectoryFile.products(WORK.resolve("products.xlsx"), directory, products);
        DataPlace place = new DataPlace(WORK.resolve("data").toAbsolutePath(), null, null, null);
        try (Desk desk = Desk.openOrStart(place, new Session("bench", Directory.TODAY))) {
            importing(desk, "base.xlsx");
            importing(desk, "products.xlsx");
            new TypingBench().run(desk);
        }
        System.exit(0);
    }

    private static void importing(Desk desk, String file) {
        desk.importing()
                .run(new Importing.Order(List.of(WORK.resolve(file)), null, null, Map.of(), false), Progress.NONE);
    }

    private void run(Desk desk) throws InterruptedException {
        CountDownLatch ready = new CountDownLatch(1);
        Shell[] shell = new Shell[1];
        Platform.startup(() -> {
            shell[0] = open(desk);
            ready.countDown();
        });
        ready.await();
        long start = System.nanoTime();
        shell(shell[0]);
        Scene scene = shell[0].view().getScene();
        while (scene.lookup("#enterprises-table") == null) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        TextField search = (TextField) scene.lookup("#enterprises-search");
        TableView<?> table = (TableView<?>) scene.lookup("#enterprises-table");
        while (table.getItems().isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        double read = millis(start);
        for (int round = 0; round < 5; round++) {
            for (String typed : TYPED) {
                key(search, table, typed);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d rows; list read after %.0f ms%n"
                        + "key holds the window: median %.1f ms, longest %.1f ms; longest gap between frames %.1f ms%n"
                        + "list has followed: median %.1f ms, longest %.1f ms (%d keys left it as it was)%n",
                table.getItems().size(),
                read,
                median(held),
                longest(held),
                longestGap,
                median(followed),
                longest(followed),
                unchanged);
    }

    private static Shell open(Desk desk) {
        Stage stage = new Stage();
        Theme theme = Theme.use(false);
        Text text = new Text(Language.KO);
        Background background = Background.besideTheWindow(failure -> {
            throw new IllegalStateException(failure);
        });
        Shell.Around around = new Shell.Around() {
            @Override
            public void dress(boolean dark, Language language) {}

            @Override
            public void openFolder(Path folder) {}
        };
        Shell shell = new Shell(desk, text, background, new Dialogs(stage, text, theme), Memory.named("bench"), around);
        StackPane root = new StackPane(shell.view());
        theme.dress(root);
        stage.setScene(new Scene(root, 1366, 768));
        stage.show();
        return shell;
    }

    private static void shell(Shell shell) throws InterruptedException {
        CountDownLatch there = new CountDownLatch(1);
        Platform.runLater(() -> {
            shell.go("enterprises");
            there.countDown();
        });
        there.await();
    }

    private void key(TextField search, TableView<?> table, String typed) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            Frames frames = new Frames();
            frames.start();
            long start = System.nanoTime();
            ListChangeListener<Object> follow = new ListChangeListener<>() {
                @Override
                public void onChanged(Change<?> change) {
                    table.getItems().removeListener(this);
                    followed.add(millis(start));
                    Platform.runLater(() -> {
                        frames.stop();
                        longestGap = Math.max(longestGap, frames.longest);
                        done.countDown();
                    });
                }
            };
            followers.add(follow);
            table.getItems().addListener(follow);
            search.setText(typed);
            held.add(millis(start));
        });
        // a key that finds the same rows changes no list
        if (!done.await(1, TimeUnit.SECONDS)) {
            unchanged++;
            Platform.runLater(() -> table.getItems().removeListener(followers.get(followers.size() - 1)));
        }
        TimeUnit.MILLISECONDS.sleep(80);
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
    }

    private static double longest(List<Double> values) {
        return values.stream().mapToDouble(each -> each).max().orElse(0);
    }

    private static final class Frames extends AnimationTimer {
        private long before;
        private double longest;

        @Override
        public void handle(long now) {
            if (before != 0) {
                longest = Math.max(longest, (now - before) / 1e6);
            }
            before = now;
        }
    }
}
