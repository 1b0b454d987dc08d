package kr.gachi.desk.cli;

import kr.gachi.desk.domain.ChoiceState;
import picocli.CommandLine.Command;

/** {@code match decline …}: records that a product is not wanted, and why. */
@Command(name = "decline")
final class DeclineCommand extends ChooseCommand {
    @Override
    ChoiceState state() {
        return ChoiceState.DECLINED;
    }
}
