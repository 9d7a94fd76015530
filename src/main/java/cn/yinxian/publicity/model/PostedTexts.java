package cn.yinxian.publicity.model;

import cn.yinxian.publicity.NewPublicity;
import cn.yinxian.publicity.PublicItem;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.ArrayList;
import java.util.List;

/** What must be said of whatever is put up, so that everybody can tell what it is about. */
final class PostedTexts {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_NAME = 200;

    private PostedTexts() {}

    static void check(NewPublicity posted) {
        var refusals = new ArrayList<Refusal>();
        line(refusals, "title", "公示标题", posted.title(), LONGEST_TITLE);
        line(refusals, "text", "公示正文", posted.text(), LONGEST_TEXT);
        if (posted.items().isEmpty()) {
            refusals.add(Refusal.of("items", "publicity.items", "没有需要公示的对象"));
        }
        if (posted.items().stream().map(PublicItem::key).distinct().count() < posted.items().size()) {
            refusals.add(Refusal.of("items", "publicity.items", "同一公示对象列了两次"));
        }
        posted.items().forEach(item -> line(refusals, "items", "公示对象的名称", item.name(), LONGEST_NAME));
        if (!refusals.isEmpty()) {
            throw new Refused(List.copyOf(refusals));
        }
    }

    private static void line(List<Refusal> refusals, String field, String label, String typed, int longest) {
        int length = typed.strip().length();
        if (length == 0) {
            refusals.add(Refusal.of(field, "publicity." + field, "请写明" + label));
        } else if (length > longest) {
            refusals.add(Refusal.of(field, "publicity." + field, "%s共 %d 字，最多 %d 字".formatted(label, length, longest)));
        }
    }
}
