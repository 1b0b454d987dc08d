package kr.gachi.desk.ui.deals;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a person says has happened.
 *
 * @param line null for all lines on which it is open
 * @param quantity null for all that is open
 */
record Step(Integer line, BigDecimal quantity, LocalDate on) {}
