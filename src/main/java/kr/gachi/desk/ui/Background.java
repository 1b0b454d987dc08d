package kr.gachi.desk.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kr.gachi.desk.feedback.Progress;

/**
 * Runs the services beside the window, on two lanes: <em>work</em> changes things, one after the other; <em>look</em>
 * reads, and a newer look of the same asker makes the older one void. Answers and failures arrive on the window's thread.
 * The only place with threads.
 */
public final class Background implements AutoCloseable {
    private static final int LAST_WORK_MINUTES = 5;

    private final Executor work;
    private final Executor look;
    private final Executor window;
    private final Consumer<Throwable> failures;
    private final Runnable end;
    private final Map<Object, Errand> newest = new HashMap<>();
    private final ReadOnlyObjectWrapper<Running> running = new ReadOnlyObjectWrapper<>();

    /**
     * @param work where changes are made
     * @param look where things are read
     * @param window where answers arrive
     * @param failures told of everything that a service throws, on the window's thread
     */
    private Background(Executor work, Executor look, Executor window, Consumer<Throwable> failures, Runnable end) {
        this.work = work;
        this.look = look;
        this.window = window;
        this.failures = failures;
        this.end = end;
    }

    public static Background besideTheWindow(Consumer<Throwable> failures) {
        ThreadPoolExecutor work = lane("work", new ThreadPoolExecutor.AbortPolicy());
        ThreadPoolExecutor look = lane("look", new ThreadPoolExecutor.DiscardPolicy());
        return new Background(work, look, Platform::runLater, failures, () -> {
            look.getQueue().clear();
            look.shutdown();
            work.shutdown();
            await(work);
            await(look);
        });
    }

    /** Everything at once on the caller's thread: for tests of models without a toolkit. */
    public static Background atOnce(Consumer<Throwable> failures) {
        return new Background(Runnable::run, Runnable::run, Runnable::run, failures, () -> {});
    }

    /**
     * What is being done for longer than a moment.
     *
     * @param key text key of what it is
     * @param total 0 if unknown
     */
    public record Running(String key, long done, long total, Runnable cancel) {}

    /** The work that is being done; null if none. */
    public ReadOnlyObjectProperty<Running> running() {
        return running.getReadOnlyProperty();
    }

    /** Changes something. Works queue up; each shows in the status line and can be cancelled if the service lets it. */
    public <R> void work(String key, Function<Progress, R> call, Consumer<R> done) {
        work(key, call, done, failure -> false);
    }

    /** @param mends takes care of a failure itself, such as by asking for another file; false leaves it to the dialog */
    public <R> void work(String key, Function<Progress, R> call, Consumer<R> done, Predicate<Throwable> mends) {
        Errand errand = new Errand();
        work.execute(() -> {
            window.execute(() -> running.set(new Running(key, 0, 0, errand::cancel)));
            Runnable end = answer(call, new WindowProgress(errand), done, mends);
            window.execute(() -> {
                running.set(null);
                end.run();
            });
        });
    }

    /** Reads something for an asker, whose earlier questions that are not yet answered are dropped. */
    public <R> void look(Object asker, Function<Progress, R> question, Consumer<R> answer) {
        Errand errand = new Errand();
        Errand before = newest.put(asker, errand);
        if (before != null) {
            before.cancel();
        }
        look.execute(() -> {
            if (!errand.cancelled()) {
                Runnable end = answer(question, errand, answer, failure -> false);
                window.execute(() -> {
                    if (!errand.cancelled()) {
                        newest.remove(asker, errand);
                        end.run();
                    }
                });
            }
        });
    }

    private <R> Runnable answer(
            Function<Progress, R> call, Progress progress, Consumer<R> done, Predicate<Throwable> mends) {
        try {
            R result = call.apply(progress);
            return () -> done.accept(result);
        } catch (Exception | LinkageError | AssertionError e) {
            return () -> {
                if (!mends.test(e)) {
                    failures.accept(e);
                }
            };
        }
    }

    /** Waits until the works that have been asked for and the question being answered have come to their end. */
    @Override
    public void close() {
        end.run();
    }

    /** @param late what becomes of a task after the end: a question needs no answer any more, a change must not be lost */
    private static ThreadPoolExecutor lane(String name, RejectedExecutionHandler late) {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                task -> new Thread(task, "gachi-" + name),
                late);
    }

    /** A reading thread is not interrupted at once, for that would close the database's file under whoever reads next. */
    private static void await(ExecutorService lane) {
        try {
            if (!lane.awaitTermination(LAST_WORK_MINUTES, TimeUnit.MINUTES)) {
                lane.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static class Errand implements Progress {
        private volatile boolean cancelled;

        void cancel() {
            cancelled = true;
        }

        @Override
        public void at(long done, long total, String key) {}

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }

    /** Tells the window no more often than it can show. */
    private final class WindowProgress implements Progress {
        private final Errand errand;
        private final AtomicReference<Running> latest = new AtomicReference<>();

        WindowProgress(Errand errand) {
            this.errand = errand;
        }

        @Override
        public void at(long done, long total, String key) {
            if (latest.getAndSet(new Running(key, done, total, errand::cancel)) == null) {
                window.execute(() -> running.set(latest.getAndSet(null)));
            }
        }

        @Override
        public boolean cancelled() {
            return errand.cancelled();
        }
    }
}
