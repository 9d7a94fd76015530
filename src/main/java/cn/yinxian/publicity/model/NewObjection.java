package cn.yinxian.publicity.model;

import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody brings forward against an item.
 *
 * @param reason what is wrong
 * @param clue time, place, people, where to find proof; may be empty where the name stands under it
 */
public record NewObjection(String itemKey, Objector objector, String reason, String clue) {

    /**
     * How anonymous ones are taken.
     *
     * @param letters how long a clue is at least, to be one
     */
    public record ClueRule(boolean needed, int letters) {}

    /** @throws Refused with all that is missing */
    public void check(ClueRule rule) {
        var refusals = new ArrayList<Refusal>();
        if (reason.isBlank()) {
            refusals.add(Refusal.of("reason", "publicity.reason", "请写明异议的内容和理由"));
        }
        if (objector.anonymous() && rule.needed() && clue.strip().length() < rule.letters()) {
            refusals.add(Refusal.of(
                    "clue", "publicity.anonymousNeedsClue",
                    "匿名提出的，请写明可以核查的具体线索（时间、地点、人员、证据所在），不少于 %d 字；没有具体线索的匿名异议不予受理".formatted(rule.letters())));
        }
        if (objector.signatureOpen() && (objector.contact() == null || objector.contact().isBlank())) {
            refusals.add(Refusal.of("contact", "publicity.contact", "实名提出的，请留下联系电话，以便核实署名和答复"));
        }
        if (!refusals.isEmpty()) {
            throw new Refused(List.copyOf(refusals));
        }
    }

    /** The same complaint once more, by the same person or in the same words. */
    boolean repeats(ObjectionState other) {
        boolean sameItem = other.itemKey().equals(itemKey);
        boolean samePerson = objector.id() != null && objector.id().equals(other.objector().id());
        boolean sameWords = other.reason().equals(reason.strip());
        return sameItem && (samePerson || sameWords);
    }
}
