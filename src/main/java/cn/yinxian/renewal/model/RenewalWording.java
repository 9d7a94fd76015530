package cn.yinxian.renewal.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The words of the superior's letters in a renewal.
 *
 * @param branch name of the branch
 * @param term the term that ends
 * @param names from a member's number to the name
 */
public record RenewalWording(String branch, Term term, Map<String, String> names) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final String[] NUMERALS = {"一", "二", "三", "四"};

    /** 提醒函. @param requestBy day by which the branch is to ask */
    public List<String> reminder(LocalDate requestBy, String besides) {
        var points = new ArrayList<String>();
        points.add("做好准备。请召开支部委员会会议（不设支部委员会的，由书记召集）研究换届事宜，于%s前提出换届请示。".formatted(DAY.format(requestBy)));
        points.add("按期选举。请按照《中国共产党支部工作条例（试行）》《中国共产党基层组织选举工作条例》的规定，%s完成选举；确需延期或者提前的，应当说明理由，报经批准。"
                .formatted(requestBy.isAfter(term.end()) ? "尽快" : "在届满前"));
        if (!besides.isEmpty()) {
            points.add("其他要求。" + besides);
        }
        return framed("你支部本届任期于%s届满。现就换届工作函告如下：".formatted(DAY.format(term.end())), points, "特此函告。");
    }

    public List<String> agreement(Request request, String besides) {
        var points = new ArrayList<String>();
        points.add("同意换届。同意你支部于%s召开党员大会，进行换届选举。".formatted(DAY.format(Objects.requireNonNull(request.plannedOn()))));
        points.add("班子名额。下届班子由%d人组成。".formatted(request.seats()));
        points.add("选举程序。请按多数党员的意见提出候选人预备人选，报上级党组织审查；选举结果和书记、副书记人选及时上报。");
        addOther(points, besides);
        return framed("你支部《关于%s换届选举的请示》收悉。经研究，现批复如下：".formatted(branch), points, "此复。");
    }

    public List<String> shift(Request request, String besides) {
        var points = new ArrayList<String>();
        boolean late = request.kind() == RequestKind.POSTPONE;
        String to = DAY.format(Objects.requireNonNull(request.shiftedTo()));
        points.add(late
                ? "同意延期。你支部本届届满日由%s延至%s，现任班子履行职责至新班子产生。".formatted(DAY.format(term.end()), to)
                : "同意提前。你支部可于%s召开党员大会，提前进行换届选举，下届班子由%d人组成。".formatted(to, request.seats()));
        points.add(late ? "抓紧准备。请在延期期限内完成换届，不再顺延。" : "选举程序。请按多数党员的意见提出候选人预备人选，报上级党组织审查。");
        addOther(points, besides);
        return framed(
                "你支部《关于%s%s换届的请示》收悉。经研究，现批复如下：".formatted(branch, late ? "延期" : "提前"), points, "此复。");
    }

    public List<String> candidates(List<String> memberCodes) {
        return List.of(
                "你支部关于候选人预备人选的请示收悉。经审查，现批复如下：",
                "同意%s为候选人预备人选，请提交党员大会酝酿、选举。".formatted(people(memberCodes)), "此复。");
    }

    public List<String> heads(List<Holder> holders) {
        return List.of(
                "你支部关于选举结果的报告和书记任职的请示收悉。经研究，现批复如下：",
                holders.stream()
                                .filter(Holder::isHead)
                                .map(one -> posts(List.of(one), one.assigned() ? "指派" : "同意"))
                                .collect(Collectors.joining("，"))
                        + others(holders.stream().filter(holder -> !holder.isHead()).toList()),
                "此复。");
    }

    public List<String> assignment(List<Holder> holders) {
        return List.of("根据工作需要，经研究，决定指派你支部班子成员如下：", posts(holders, "指派") + "。", "特此通知。");
    }

    private String others(List<Holder> members) {
        return members.isEmpty() ? "。" : "；" + posts(members, "") + "，予以备案。";
    }

    private String posts(List<Holder> holders, String lead) {
        return holders.stream()
                .map(one -> "%s%s同志任%s".formatted(lead, name(one.memberCode()), one.post().title()))
                .collect(Collectors.joining("，"));
    }

    /** Whoever has left the register since is called by his number. */
    private String name(String memberCode) {
        return names.getOrDefault(memberCode, memberCode);
    }

    private String people(List<String> memberCodes) {
        String people = memberCodes.stream().map(this::name).collect(Collectors.joining("、"));
        return people + (memberCodes.size() == 1 ? "同志" : "%d名同志".formatted(memberCodes.size()));
    }

    private static void addOther(List<String> points, String besides) {
        if (!besides.isEmpty()) {
            points.add("其他要求。" + besides);
        }
    }

    private static List<String> framed(String opening, List<String> points, String closing) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(opening);
        for (int i = 0; i < points.size(); i++) {
            paragraphs.add(NUMERALS[i] + "、" + points.get(i));
        }
        paragraphs.add(closing);
        return paragraphs;
    }
}
