package kr.gachi.desk.ui.directory;

import java.util.ArrayList;
import java.util.List;
import kr.gachi.desk.app.lists.Directory;
import kr.gachi.desk.app.lists.EnterpriseRow;
import kr.gachi.desk.app.lists.ManyRecords;
import kr.gachi.desk.app.lists.Relations;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.EnterpriseStatus;
import kr.gachi.desk.domain.SizeClass;
import kr.gachi.desk.domain.TaxStatus;
import kr.gachi.desk.ui.kit.Badge;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.ListDetail;
import kr.gachi.desk.ui.kit.ListModel;
import kr.gachi.desk.ui.kit.ListScreen;
import kr.gachi.desk.ui.kit.ManyEdit;

/** 기업: every enterprise of the directory, with all that belongs to one beside it. */
public final class EnterpriseScreen extends ListScreen<EnterpriseRow> {
    public EnterpriseScreen(Frame frame, Directory directory, Relations relations, ManyRecords many) {
        super(list(frame, directory, relations, many));
    }

    private static ListDetail<EnterpriseRow> list(
            Frame frame, Directory directory, Relations relations, ManyRecords many) {
        CertificateBadges badges = new CertificateBadges(frame);
        EnterpriseDetail detail = new EnterpriseDetail(frame, directory, relations, badges);
        return new ListDetail<>(
                        frame,
                        "enterprises",
                        "enterprise.search",
                        new ListModel<>(
                                frame.background(), directory::enterprises, EnterpriseRow::key, EnterpriseRow::words))
                .text("enterprise.name", 190, EnterpriseRow::name)
                .text("enterprise.area", 110, EnterpriseRow::area)
                .badges("enterprise.certificates", 240, row -> badges(badges, row))
                .number("enterprise.products", 64, EnterpriseRow::products)
                .filter("enterprise.filter.ending", EnterpriseRow::hasEnding)
                .filter("enterprise.filter.member", row -> Boolean.TRUE.equals(row.member()))
                .filter("enterprise.filter.active", row -> row.status() == EnterpriseStatus.ACTIVE)
                .many(new ManyEdit<EnterpriseRow, Enterprise>(frame, many, Enterprise.class, EnterpriseRow::id)
                        .choice("enterprise.status", "status", EnterpriseStatus.class)
                        .yesNo("enterprise.member", "member")
                        .choice("enterprise.sizeClass", "sizeClass", SizeClass.class)
                        .choice("enterprise.taxStatus", "taxStatus", TaxStatus.class)
                        .text("enterprise.sido", "sido")
                        .text("enterprise.sigungu", "sigungu"))
                .emptyUntilImported(frame.say("enterprise.none"), frame.say("enterprise.none.hint"))
                .detail(detail.view(), row -> detail.show(row.id()));
    }

    private static List<Badge> badges(CertificateBadges badges, EnterpriseRow row) {
        List<Badge> all = new ArrayList<>();
        row.standing().forEach(each -> all.add(badges.of(each.kind(), each.state())));
        all.sort(null);
        return all;
    }
}
