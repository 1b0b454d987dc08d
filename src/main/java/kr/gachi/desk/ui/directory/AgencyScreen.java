package kr.gachi.desk.ui.directory;

import java.util.Optional;
import javafx.scene.Parent;
import kr.gachi.desk.app.lists.Agencies;
import kr.gachi.desk.app.lists.AgencyLine;
import kr.gachi.desk.domain.Regime;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.ListDetail;
import kr.gachi.desk.ui.kit.ListModel;
import kr.gachi.desk.ui.kit.Nodes;
import kr.gachi.desk.ui.kit.Screen;

/** 기관: every agency, with its people, its years, what it asked for and bought beside it. */
public final class AgencyScreen implements Screen {
    private final ListModel<AgencyLine> model;
    private final ListDetail<AgencyLine> list;
    private final AgencyDetail detail;
    private final Parent view;

    public AgencyScreen(Frame frame, Agencies agencies) {
        model = new ListModel<>(frame.background(), agencies::agencies, AgencyLine::code, AgencyLine::words);
        detail = new AgencyDetail(frame, agencies);
        list = new ListDetail<>(frame, "agencies", "agency.search", model)
                .text("agency.name", 180, AgencyLine::name)
                .text("agency.type", 96, AgencyLine::type)
                .text("agency.law", 60, row -> frame.figures().word(row.regime()))
                .text("agency.area", 88, AgencyLine::district)
                .number("agency.requests", 80, AgencyLine::requests)
                .won("agency.linked", 112, AgencyLine::linked)
                .filter("agency.filter.open", row -> row.open() > 0)
                .filter("agency.filter.linked", row -> !Won.ZERO.equals(row.linked()))
                .filter("agency.filter.local", row -> row.regime() == Regime.LOCAL)
                .filter("agency.filter.state", row -> row.regime() == Regime.STATE)
                .empty(Nodes.empty(
                        frame.say("agency.none"),
                        frame.say("agency.none.hint"),
                        Nodes.button(
                                "agencies-import",
                                frame.say("kit.importFile"),
                                null,
                                () -> frame.ways()
                                        .importFiles(frame.dialogs()
                                                .openFiles(frame.say("kit.importFile"), "*.xlsx", "*.xls", "*.csv")))))
                .detail(detail.view());
        view = list.view();
        model.selected().addListener((property, before, now) -> {
            if (now != null && (before == null || !before.id().equals(now.id()))) {
                detail.show(now.id());
            }
        });
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void reload() {
        model.reload();
        Optional.ofNullable(model.selected().get()).ifPresent(each -> detail.show(each.id()));
    }

    /** @param record the agency's 기관코드 */
    @Override
    public void open(String record) {
        list.select(record);
    }

    @Override
    public void focus() {
        list.focus();
    }
}
