package kr.gachi.desk.paper;

import java.time.LocalDate;
import java.util.List;
import kr.gachi.desk.domain.Won;

/**
 * A paper as it reads from top to bottom. Texts are null where there is nothing to say; such rows are left out or stay
 * blank, so that nothing unknown is filled in.
 *
 * @param kind its title, such as 견적서
 * @param remark small under the title; null none
 * @param date the paper's own day
 * @param head labelled rows beside the giver's box, the number first
 * @param recipient 수신 with its form of address
 * @param attention 참조
 * @param sentence opens the table
 * @param giver in whose name the paper is; null for papers without a letterhead box
 * @param giverLabel 공급자 or 발주자
 * @param seal set over the giver's representative; null none
 * @param amount the band with the amount in words; null none
 * @param entries labelled rows below the tables
 * @param signers who signs at the foot, such as 인수자
 * @param creator the cooperative, in the document's properties
 */
public record Paper(
        String kind,
        String remark,
        String number,
        LocalDate date,
        List<Entry> head,
        String recipient,
        String attention,
        String sentence,
        QuoteDocument.Supplier giver,
        String giverLabel,
        Seal seal,
        Amount amount,
        List<PaperTable> tables,
        List<Entry> entries,
        List<String> signers,
        String creator) {

    /** A labelled row. */
    public record Entry(String label, String text) {}

    /**
     * The band of the amount.
     *
     * @param words 일금 …원정
     * @param won null leaves only the words
     * @param note such as (부가세 포함)
     */
    public record Amount(String label, String words, Won won, String note) {}

    public Paper {
        head = List.copyOf(head);
        tables = List.copyOf(tables);
        entries = List.copyOf(entries);
        signers = List.copyOf(signers);
    }

    /** What every page says at its foot. */
    public String foot() {
        return kind + "  " + number;
    }
}
