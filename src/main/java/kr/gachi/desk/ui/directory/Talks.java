package kr.gachi.desk.ui.directory;

import java.time.LocalDate;
import java.time.ZoneId;
import javafx.scene.Parent;
import kr.gachi.desk.app.lists.Relations;
import kr.gachi.desk.domain.Interaction;
import kr.gachi.desk.domain.InteractionKind;
import kr.gachi.desk.ui.kit.Badge;
import kr.gachi.desk.ui.kit.Badge.Tone;
import kr.gachi.desk.ui.kit.Form;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.ListTable;
import kr.gachi.desk.ui.kit.Nodes;
import kr.gachi.desk.ui.kit.SubRecords;
import org.kordamp.ikonli.feather.Feather;

/** 연락: calls, visits and mails with an agency or an enterprise, newest first, and what comes next. */
final class Talks {
    private final Frame frame;
    private final SubRecords<Interaction> talks;
    private Relations.Page page;

    /** @param id of the table: {@code agency-talks} */
    Talks(Frame frame, String id, Relations relations) {
        this.frame = frame;
        ListTable<Interaction> table = new ListTable<Interaction>(frame, id)
                .shortDate("talk.at", 72, Talks::day)
                .firm()
                .text("talk.kind", 56, each -> frame.figures().word(each.kind()))
                .text("talk.text", 190, Interaction::text)
                .text("talk.nextAction", 110, Interaction::nextAction)
                .badge("talk.next", 104, this::next)
                .firm();
        Form<Interaction> form = new Form<>(frame, "talk", Interaction.class)
                .choice("talk.kind", "kind", InteractionKind.class)
                .area("talk.text", "text")
                .text("talk.nextAction", "nextAction")
                .date("talk.nextOn", "nextOn")
                .yesNo("talk.done", "done")
                .text("talk.owner", "owner")
                .onSave("talk.saving", relations::save);
        talks = new SubRecords<>(frame, table, frame.say("talk.none"), form)
                .onRemove("talk-remove", frame.say("talk.remove"), "talk.saving", relations::remove);
        add(InteractionKind.CALL, Feather.PHONE);
        add(InteractionKind.VISIT, Feather.MAP_PIN);
        add(InteractionKind.MAIL, Feather.MAIL);
    }

    Parent view() {
        return talks.view();
    }

    void show(Relations.Page shown) {
        boolean same = page != null && page.owner().equals(shown.owner());
        page = shown;
        talks.show(shown.interactions(), same);
    }

    private void add(InteractionKind kind, Feather icon) {
        talks.beside(Nodes.button(
                "talk-add-" + kind,
                frame.figures().word(kind),
                icon,
                () -> talks.add(page.newInteraction(kind), "talk-text")));
    }

    private Badge next(Interaction each) {
        if (Boolean.TRUE.equals(each.done()) || each.nextOn() == null) {
            return new Badge(Tone.QUIET, frame.say(each.nextOn() == null ? "talk.next.none" : "talk.next.done"));
        }
        String day = frame.figures().shortDate(each.nextOn());
        return new Badge(each.nextOn().isBefore(frame.today()) ? Tone.BAD : Tone.SOON, day);
    }

    /** Null where nobody knows when. */
    private static LocalDate day(Interaction each) {
        return each.at() == null ? null : LocalDate.ofInstant(each.at(), ZoneId.systemDefault());
    }
}
