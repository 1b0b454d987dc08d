package kr.gachi.desk.ui.kit;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import kr.gachi.desk.feedback.DeskException;

/** Writes a file where the person says; if that one cannot be written, such as one open in Excel, asks for another name. */
public final class SaveAs {
    private static final String LOCKED = "file.notWritable";

    private final Frame frame;

    public SaveAs(Frame frame) {
        this.frame = frame;
    }

    /**
     * Asks and writes.
     *
     * @param title of the question
     * @param name proposed, with its ending
     * @param key text key of what is being done
     * @param write by a service, which leaves nothing behind where it fails
     */
    public <R> void run(String title, String name, String key, Function<Path, R> write, Consumer<R> done) {
        frame.dialogs().saveFile(title, name).ifPresent(target -> into(target, title, key, write, done));
    }

    /** Writes without asking where, as long as that one can be written. */
    public <R> void into(Path target, String title, String key, Function<Path, R> write, Consumer<R> done) {
        String name = String.valueOf(target.getFileName());
        frame.background()
                .work(
                        key,
                        progress -> write.apply(target),
                        done,
                        failure -> locked(failure) && again(title, name, key, write, done));
    }

    private <R> boolean again(String title, String name, String key, Function<Path, R> write, Consumer<R> done) {
        if (frame.dialogs().agrees(frame.say("kit.locked"), frame.say("kit.locked.hint"), frame.say("kit.saveAs"))) {
            run(title, name, key, write, done);
        }
        return true;
    }

    private static boolean locked(Throwable failure) {
        return failure instanceof DeskException expected
                && expected.problem().code().equals(LOCKED);
    }
}
