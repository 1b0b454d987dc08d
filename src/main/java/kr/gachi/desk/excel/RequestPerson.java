package kr.gachi.desk.excel;

/** Whom a line of an agency's list names as the one to ask. Null is what the list does not say. */
public record RequestPerson(String name, String phone, String email) {}
