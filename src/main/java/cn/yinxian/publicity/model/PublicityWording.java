package cn.yinxian.publicity.model;

import cn.yinxian.publicity.ItemEffect;
import cn.yinxian.publicity.ItemOutcome;
import cn.yinxian.publicity.PublicItem;
import cn.yinxian.publicity.PublicityView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a 公示 and its result read.
 *
 * @param firstDay of the period: the working day after it was put up
 * @param workdays from the first day to the last
 */
public record PublicityWording(PublicityView publicity, LocalDate firstDay, int workdays) {

    public List<String> announcement() {
        var paragraphs = new ArrayList<>(Arrays.stream(publicity.text().split("\\R")).filter(line -> !line.isBlank()).toList());
        paragraphs.add("一、公示对象");
        numbered(paragraphs, publicity.items(), PublicityWording::named);
        paragraphs.add("二、公示时间");
        paragraphs.add("%s，共%d个工作日。".formatted(period(), workdays));
        paragraphs.add("三、异议受理");
        paragraphs.add("公示期内，单位和个人对公示对象有异议的，可以提出。提倡实名反映，并提供有关证明材料；匿名反映的，应当提供可以核查的具体线索。"
                + "受理单位对反映人的情况严格保密，并对反映的问题逐件核查。");
        return paragraphs;
    }

    /** 2026年11月25日至12月1日. */
    public String period() {
        var last = publicity.lastDay();
        String until = firstDay.equals(last)
                ? ""
                : "至" + (last.getYear() == firstDay.getYear() ? "" : last.getYear() + "年") + "%d月%d日".formatted(last.getMonthValue(), last.getDayOfMonth());
        return "%d年%d月%d日".formatted(firstDay.getYear(), firstDay.getMonthValue(), firstDay.getDayOfMonth()) + until;
    }

    public String resultTitle() {
        String title = publicity.title();
        return title.endsWith("公示") ? title + "结果" : title + "的公示结果";
    }

    public List<String> result() {
        var byKey = publicity.items().stream().collect(Collectors.toMap(PublicItem::key, Function.identity()));
        var paragraphs = new ArrayList<String>();
        paragraphs.add("%s，对%d个公示对象进行了公示，公示期已满。现将结果公布如下。".formatted(period(), publicity.items().size()));
        part(paragraphs, ItemEffect.STANDS, "没有异议或者异议不成立的", outcome -> named(byKey.get(outcome.key())));
        part(paragraphs, ItemEffect.REVOKED, "异议成立、予以取消的", outcome -> withReason(byKey.get(outcome.key()), outcome));
        part(paragraphs, ItemEffect.SUSPENDED, "尚未查清、暂缓决定的", outcome -> withReason(byKey.get(outcome.key()), outcome));
        return paragraphs;
    }

    private void part(List<String> paragraphs, ItemEffect effect, String heading, Function<ItemOutcome, String> words) {
        var of = publicity.outcomes().stream().filter(outcome -> outcome.effect() == effect).toList();
        if (!of.isEmpty()) {
            long before = paragraphs.stream().filter(paragraph -> paragraph.matches("[一二三]、.*")).count();
            paragraphs.add("一二三".charAt((int) before) + "、" + heading);
            numbered(paragraphs, of, words);
        }
    }

    private static <T> void numbered(List<String> paragraphs, List<T> of, Function<T, String> words) {
        for (int at = 0; at < of.size(); at++) {
            paragraphs.add("%d．%s".formatted(at + 1, words.apply(of.get(at))));
        }
    }

    private static String named(PublicItem item) {
        return item.unitName().isBlank() || item.unitName().equals(item.name()) ? item.name() : "%s（%s）".formatted(item.name(), item.unitName());
    }

    private static String withReason(PublicItem item, ItemOutcome outcome) {
        return named(item) + "：" + outcome.reason();
    }
}
