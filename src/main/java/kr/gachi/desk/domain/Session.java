package kr.gachi.desk.domain;

import java.time.LocalDate;

/**
 * Who works and what day it is for them.
 *
 * @param actor recorded with every work; null means the office's setting, else the system user
 * @param today the date that "today" means for matches, rules, quotes and numbers
 */
public record Session(String actor, LocalDate today) {}
