package kr.gachi.desk.ui.directory;

import kr.gachi.desk.app.lists.CertificateState;
import kr.gachi.desk.ui.kit.Badge;
import kr.gachi.desk.ui.kit.Badge.Tone;
import kr.gachi.desk.ui.kit.Frame;

/** How the state of a certificate looks: the same sign, word and colour wherever one is shown. */
final class CertificateBadges {
    private final Frame frame;

    CertificateBadges(Frame frame) {
        this.frame = frame;
    }

    /** The kind with the sign of its state. */
    Badge of(String kind, CertificateState state) {
        return new Badge(tone(state), kind);
    }

    /** The state in words. */
    Badge of(CertificateState state) {
        return new Badge(
                tone(state),
                switch (state) {
                    case VALID -> frame.say("certificate.state.valid");
                    case ENDING -> frame.say("certificate.state.ending", CertificateState.NOTICE_DAYS);
                    case ENDED -> frame.say("certificate.state.ended");
                    case NOT_YET -> frame.say("certificate.state.notYet");
                    case UNKNOWN -> frame.say("certificate.state.unknown");
                });
    }

    private static Tone tone(CertificateState state) {
        return switch (state) {
            case VALID -> Tone.GOOD;
            case ENDING -> Tone.SOON;
            case ENDED -> Tone.BAD;
            case NOT_YET -> Tone.QUIET;
            case UNKNOWN -> Tone.UNKNOWN;
        };
    }
}
