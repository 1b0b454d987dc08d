package kr.gachi.desk.domain;

import java.time.Instant;
import java.util.List;

/**
 * One write, as history shows it and undo takes it back.
 *
 * @param revision rises by one with each work
 * @param action text key of what was done
 * @param arguments what the action's sentence mentions
 * @param undoes number of the work that this one takes back; null else
 * @param entries how many records it touched
 */
public record Work(
        long revision,
        String number,
        Instant at,
        String actor,
        String action,
        List<String> arguments,
        String undoes,
        int entries) {}
