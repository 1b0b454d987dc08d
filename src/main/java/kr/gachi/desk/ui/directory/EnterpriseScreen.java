package kr.gachi.desk.ui.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import kr.gachi.desk.app.lists.Directory;
import kr.gachi.desk.app.lists.EnterpriseRow;
import kr.gachi.desk.domain.EnterpriseStatus;
import kr.gachi.desk.ui.kit.Badge;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.ListDetail;
import kr.gachi.desk.ui.kit.ListModel;
import kr.gachi.desk.ui.kit.Nodes;
import kr.gachi.desk.ui.kit.Screen;

/** 기업: every enterprise of the directory, with all that belongs to one beside it. */
public final class EnterpriseScreen implements Screen {
    private final ListModel<EnterpriseRow> model;
    private final ListDetail<EnterpriseRow> list;
    private final EnterpriseDetail detail;
    private final Parent view;

    public EnterpriseScreen(Frame frame, Directory directory) {
        CertificateBadges badges = new CertificateBadges(frame);
        model = new ListModel<>(frame.background(), directory::enterprises, EnterpriseRow::key, EnterpriseRow::words);
        detail = new EnterpriseDetail(frame, directory, badges);
        list = new ListDetail<>(frame, "enterprises", "enterprise.search", model)
                .text("enterprise.name", 190, EnterpriseRow::name)
                .text("enterprise.area", 110, EnterpriseRow::area)
                .badges("enterprise.certificates", 240, row -> badges(badges, row))
                .number("enterprise.products", 64, EnterpriseRow::products)
                .filter("enterprise.filter.ending", EnterpriseRow::hasEnding)
                .filter("enterprise.filter.member", row -> Boolean.TRUE.equals(row.member()))
                .filter("enterprise.filter.active", row -> row.status() == EnterpriseStatus.ACTIVE)
                .empty(Nodes.empty(
                        frame.say("enterprise.none"),
                        frame.say("enterprise.none.hint"),
                        Nodes.button(
                                "enterprises-import",
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

    @Override
    public void open(String record) {
        list.select(record);
    }

    @Override
    public void focus() {
        list.focus();
    }

    private static List<Badge> badges(CertificateBadges badges, EnterpriseRow row) {
        List<Badge> all = new ArrayList<>();
        row.standing().forEach(each -> all.add(badges.of(each.kind(), each.state())));
        all.sort(null);
        return all;
    }
}
