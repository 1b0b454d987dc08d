package kr.gachi.desk.rules;

/** Whether an amount has VAT inside, or is exempt as a whole (면세) and has none to take out. */
public enum AmountVat {
    INCLUDED,
    EXCLUDED,
    EXEMPT
}
