package ca.iwso.policy.model.norm;

/**
 * How much of the document the register covers, counted.
 *
 * @param rows the sentences of the document that are to be in the register
 * @param covered those that are
 * @param reporting those of them that make findings
 * @param feeding those of them that others use
 * @param onRecord those of them that are listed only
 * @param norms the norms that they became
 * @param rules the rules that encode these
 * @param cases the cases that stand beside the rules
 * @param outcomes the outcomes that the cases show, each counted once for each norm
 */
public record Totals(
        int rows,
        int covered,
        int reporting,
        int feeding,
        int onRecord,
        int norms,
        int rules,
        int cases,
        int outcomes) {

    static Totals of(PolicyRegister register) {
        var rows = register.treatments().values();
        return new Totals(
                register.rows(),
                rows.size(),
                (int) rows.stream().filter(Treatment.REPORTS::equals).count(),
                (int) rows.stream().filter(Treatment.FEEDS::equals).count(),
                (int) rows.stream().filter(Treatment.ON_RECORD::equals).count(),
                register.norms().size(),
                register.coverage().values().stream().mapToInt(Coverage::rules).sum(),
                register.cases(),
                register.coverage().values().stream()
                        .mapToInt(each -> each.outcomes().size())
                        .sum());
    }
}
