package kr.gachi.desk.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A product chosen or declined for a request line, and why.
 *
 * @param quantity null for the whole line
 * @param reasons what spoke for it at that time, in sentences
 */
public record Choice(
        Id<Choice> id,
        int version,
        Id<RequestLine> requestLine,
        Id<Product> product,
        Id<Enterprise> enterprise,
        ChoiceState state,
        BigDecimal quantity,
        String why,
        List<String> reasons,
        LocalDate on)
        implements Entity<Choice> {
    public Choice {
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
    }
}
