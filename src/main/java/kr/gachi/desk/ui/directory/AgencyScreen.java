package kr.gachi.desk.ui.directory;

import kr.gachi.desk.app.lists.Agencies;
import kr.gachi.desk.app.lists.AgencyLine;
import kr.gachi.desk.app.lists.Relations;
import kr.gachi.desk.domain.Regime;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.ListDetail;
import kr.gachi.desk.ui.kit.ListModel;
import kr.gachi.desk.ui.kit.ListScreen;

/** 기관: every agency, with its people, its years, what it asked for and bought beside it. */
public final class AgencyScreen extends ListScreen<AgencyLine> {
    public AgencyScreen(Frame frame, Agencies agencies, Relations relations) {
        super(list(frame, agencies, relations));
    }

    private static ListDetail<AgencyLine> list(Frame frame, Agencies agencies, Relations relations) {
        AgencyDetail detail = new AgencyDetail(frame, agencies, relations);
        return new ListDetail<>(
                        frame,
                        "agencies",
                        "agency.search",
                        new ListModel<>(frame.background(), agencies::agencies, AgencyLine::code, AgencyLine::words))
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
                .emptyUntilImported(frame.say("agency.none"), frame.say("agency.none.hint"))
                .detail(detail.view(), row -> detail.show(row.id()));
    }
}
