package kr.gachi.desk.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gachi.desk.domain.Attachment;
import kr.gachi.desk.domain.Certification;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Facts;
import kr.gachi.desk.domain.Qualification;
import kr.gachi.desk.domain.Requirement;
import kr.gachi.desk.rules.Truth;
import kr.gachi.desk.rules.Validity;
import kr.gachi.desk.store.Tx;

/** Looks for the documents of a checklist among files, certificates and licences on record. */
final class EvidenceFinder {
    /** Asked for every certificate that is valid on the day. */
    private static final String CERTIFICATES = "인증서";

    private final Tx tx;
    private final LocalDate day;
    private final List<Attachment> ofContract;

    /** @param ofContract files that belong to the contract or quote itself */
    EvidenceFinder(Tx tx, LocalDate day, List<Attachment> ofContract) {
        this.tx = tx;
        this.day = day;
        this.ofContract = ofContract;
    }

    /** What there is, with the files by their names in the pack. */
    Map<Evidence.Item, Attachment> find(Enterprise enterprise, List<Requirement> asked) {
        List<Attachment> files = new ArrayList<>(ofContract);
        files.addAll(tx.attachments().where("owner", "enterprise:" + enterprise.id()));
        Map<Evidence.Item, Attachment> found = new LinkedHashMap<>();
        for (Requirement each : asked) {
            if (each.document().equals(CERTIFICATES)) {
                certificates(enterprise, each, files, found);
            } else {
                document(enterprise, each, files, found);
            }
        }
        return found;
    }

    private void document(
            Enterprise enterprise, Requirement asked, List<Attachment> files, Map<Evidence.Item, Attachment> found) {
        Optional<Attachment> file = best(files.stream()
                .filter(each -> isNamed(each.kind(), asked.document()))
                .toList());
        Optional<Qualification> licence = tx.table(Qualification.class).where("enterprise", enterprise.id()).stream()
                .filter(each -> isNamed(each.kind(), asked.document()))
                .max(Comparator.comparing(Qualification::validTo, Comparator.nullsFirst(Comparator.naturalOrder())));
        LocalDate until = file.map(Attachment::validUntil)
                .or(() -> licence.map(Qualification::validTo))
                .orElse(null);
        Evidence.State state = file.isPresent()
                ? state(until)
                : licence.isPresent() ? Evidence.State.WITHOUT_FILE : Evidence.State.MISSING;
        String note = licence.map(each -> "기록: " + each.kind() + (each.number() == null ? "" : " " + each.number()))
                .orElse(asked.note());
        add(found, enterprise, asked, asked.document(), state, until, file.orElse(null), note);
    }

    private void certificates(
            Enterprise enterprise, Requirement asked, List<Attachment> files, Map<Evidence.Item, Attachment> found) {
        List<Certification> held = tx.certifications().where("enterprise", enterprise.id()).stream()
                .filter(each ->
                        Validity.of(Facts.Certificate.of(each), tx.session().today())
                                        .truth()
                                != Truth.NO)
                .sorted(Comparator.comparing(Certification::kind)
                        .thenComparing(Certification::number, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        for (Certification each : held) {
            List<Attachment> own = new ArrayList<>(tx.attachments().where("owner", "certification:" + each.id()));
            files.stream()
                    .filter(file -> isNamed(file.kind(), each.kind().name()))
                    .forEach(own::add);
            Optional<Attachment> file = best(own);
            Truth truth = Validity.of(Facts.Certificate.of(each), day).truth();
            Evidence.State state = truth == Truth.NO
                    ? Evidence.State.LAPSING
                    : file.isPresent() ? Evidence.State.THERE : Evidence.State.WITHOUT_FILE;
            String note = (each.number() == null ? "번호 모름" : each.number()) + " ("
                    + PerformancePaper.span(Facts.Certificate.of(each)) + ")"
                    + (truth == Truth.UNKNOWN ? " – 유효 여부 모름" : "");
            add(
                    found,
                    enterprise,
                    asked,
                    CERTIFICATES + " " + each.kind().name(),
                    state,
                    each.validTo(),
                    file.orElse(null),
                    note);
        }
    }

    private void add(
            Map<Evidence.Item, Attachment> found,
            Enterprise enterprise,
            Requirement asked,
            String document,
            Evidence.State state,
            LocalDate until,
            Attachment file,
            String note) {
        String name = file == null
                ? null
                : plain(enterprise.name())
                        + "/%02d_%s_%s".formatted(found.size() + 1, plain(document), plain(file.name()));
        found.put(new Evidence.Item(enterprise.name(), asked.code(), document, state, until, name, note), file);
    }

    private Evidence.State state(LocalDate until) {
        if (until == null || !until.isBefore(day)) {
            return Evidence.State.THERE;
        }
        return until.isBefore(tx.session().today()) ? Evidence.State.LAPSED : Evidence.State.LAPSING;
    }

    /** The one that is good longest; without an end it is. */
    private static Optional<Attachment> best(List<Attachment> files) {
        return files.stream()
                .max(Comparator.comparing(Attachment::validUntil, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Attachment::addedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Attachment::id));
    }

    private static boolean isNamed(String kind, String document) {
        if (kind == null) {
            return false;
        }
        String one = Checklist.dense(kind);
        String other = Checklist.dense(document);
        return one.contains(other) || one.length() > 2 && other.contains(one);
    }

    /** Characters that no file system takes. */
    private static String plain(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
    }
}
