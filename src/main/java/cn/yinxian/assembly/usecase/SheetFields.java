package cn.yinxian.assembly.usecase;

import cn.yinxian.assembly.ElectionReport.Round;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.function.Supplier;

/** Tells what is wrong with a sheet of votes at the fields of that very sheet: a report holds up to four. */
final class SheetFields {

    private SheetFields() {}

    static <T> T of(Round round, Supplier<T> vote) {
        try {
            return vote.get();
        } catch (Refused refused) {
            throw new Refused(refused.refusals().stream().map(one -> at(round, one)).toList());
        }
    }

    private static Refusal at(Round round, Refusal refusal) {
        String field =
                switch (refusal.field()) {
                    case "attending", "issued", "returned", "valid" -> round.path() + "." + refusal.field();
                    case "candidates" -> round.path() + ".lines";
                    default -> refusal.field();
                };
        return new Refusal(field, refusal.rule(), refusal.facts(), refusal.article());
    }
}
