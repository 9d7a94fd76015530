package cn.yinxian.formation.model;

import cn.yinxian.shared.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether the conditions hold, rule by rule, in words with numbers. */
public record Assessment(List<Item> items) {

    /** One rule: 符合, 一般限度(须说明理由), 不符合. */
    public enum State {
        OK,
        SOFT,
        HARD
    }

    /**
     * What one rule says.
     *
     * @param exception whether a "一般不超过" of the regulations is passed, so that a higher level must agree
     * @param article regulation and article as printed; null where no regulation is the source
     * @param advice what to do instead
     */
    public record Item(String rule, State state, boolean exception, String words, @Nullable String article, Advice advice) {

        /** What is found, without what the applicant should do about it. */
        public String fact() {
            int end = words.indexOf('；');
            return end < 0 ? words : words.substring(0, end);
        }

        /** Field of the application the rule speaks of. */
        public String field() {
            String group = rule.substring(0, rule.indexOf('.'));
            return switch (group) {
                case "committee" -> "seats";
                case "jointBranch" -> "partners";
                case "separated" -> "subject";
                case "functional" -> "body";
                case "members" -> "members";
                default -> rule.equals("branch.name") ? "name" : "members";
            };
        }
    }

    public Assessment {
        items = List.copyOf(items);
    }

    /** What stands in the way first, then what asks for a reason, then what holds. */
    public List<Item> gravestFirst() {
        return items.stream().sorted(Comparator.comparing(Item::state).reversed()).toList();
    }

    public boolean isException() {
        return items.stream().anyMatch(Item::exception);
    }

    /** Why it cannot be submitted with these reasons; every reason at once, empty if it can. */
    public List<Refusal> refusals(Map<String, String> reasons) {
        var refusals = new ArrayList<Refusal>();
        for (Item item : items) {
            if (item.state() == State.HARD) {
                refusals.add(new Refusal(item.field(), item.rule(), item.words(), item.article()));
            } else if (item.state() == State.SOFT && reasons.getOrDefault(item.rule(), "").isBlank()) {
                refusals.add(new Refusal("reasons[" + item.rule() + "]", item.rule(), "请说明理由：" + item.words(), item.article()));
            }
        }
        return refusals;
    }
}
