package kr.gachi.desk.ui.kit;

import java.nio.file.Path;
import java.util.function.Function;
import kr.gachi.desk.feedback.DeskException;

/**
 * Saves what a service writes into a file of the person's choice. Where another program holds that file, nothing is left
 * behind and another name is offered.
 */
public final class Saving {
    private static final String HELD = "file.notWritable";

    private final Frame frame;
    private final String title;
    private final Function<Path, String> write;

    /**
     * @param title of the question where to
     * @param write writes the file; answers the number of the work, null if nothing was recorded
     */
    public Saving(Frame frame, String title, Function<Path, String> write) {
        this.frame = frame;
        this.title = title;
        this.write = write;
    }

    private record Outcome(String work, DeskException held) {}

    /** @param name proposed, with its ending */
    public void ask(String name) {
        frame.dialogs().saveFile(title, name).ifPresent(this::to);
    }

    public void to(Path file) {
        frame.background().work("kit.saving", progress -> written(file), outcome -> {
            if (outcome.held != null) {
                offerAnother(file, outcome.held);
            } else if (outcome.work != null) {
                frame.ways().changed(outcome.work);
            } else {
                frame.ways().tell(frame.say("kit.saved", file.getFileName()));
            }
        });
    }

    private Outcome written(Path file) {
        try {
            return new Outcome(write.apply(file), null);
        } catch (DeskException refused) {
            if (refused.problem().code().equals(HELD)) {
                return new Outcome(null, refused);
            }
            throw refused;
        }
    }

    private void offerAnother(Path file, DeskException held) {
        String sentence = frame.text().say(held.problem());
        if (frame.dialogs().offer(title, sentence, frame.say("kit.saveAs"))) {
            ask(String.valueOf(file.getFileName()));
        }
    }
}
