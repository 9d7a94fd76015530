package cn.yinxian.formation.usecase;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import cn.yinxian.assembly.ElectedBranch;
import cn.yinxian.document.Documents.Kind;
import cn.yinxian.formation.model.Appointee;
import cn.yinxian.formation.model.Formation;
import cn.yinxian.formation.model.Mandate;
import cn.yinxian.register.Member;
import cn.yinxian.register.Register;
import cn.yinxian.shared.OfficialId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Approves the secretaries elected by 批复, and makes an appointed leading body known by 通知. */
@Component
public class OfficerLetter {

    private static final String[] NUMERALS = {"一", "二"};

    private final OfficialLetter letter;
    private final Subjects subjects;
    private final Register register;

    OfficerLetter(OfficialLetter letter, Subjects subjects, Register register) {
        this.letter = letter;
        this.subjects = subjects;
        this.register = register;
    }

    void approve(Formation formation, LocalDate date, OfficialId by) {
        var names = names(formation);
        var paragraphs = new ArrayList<String>();
        paragraphs.add("你单位关于%s选举结果的报告和书记任职的请示收悉。经研究，现批复如下：".formatted(formation.proposal().name()));
        var branches = Arrays.stream(ElectedBranch.values()).filter(one -> !formation.appointeesOf(one).isEmpty()).toList();
        for (ElectedBranch branch : branches) {
            String number = branches.size() > 1 ? NUMERALS[branches.indexOf(branch)] + "、" : "";
            paragraphs.add("%s“%s”：%s".formatted(number, name(formation, branch), terms(formation.appointeesOf(branch), names)));
        }
        paragraphs.add("此复。");
        letter.issue(formation, Kind.REPLY, "关于%s书记任职的批复".formatted(formation.proposal().name()), paragraphs, date, by);
    }

    void appoint(Formation formation, LocalDate date, OfficialId by) {
        var names = names(formation);
        var people = formation.appointeesOf(ElectedBranch.NEW).stream()
                .map(one -> "%s同志任%s".formatted(names.get(one.memberCode()), one.post().title()))
                .collect(joining("；"));
        letter.issue(
                formation, Kind.NOTICE, "关于指定%s班子的通知".formatted(formation.proposal().name()),
                List.of("经研究，决定指定“%s”班子如下：".formatted(formation.proposal().name()), people + "。", "特此通知。"), date, by);
    }

    private static String terms(List<Appointee> appointees, Map<String, String> names) {
        var heads = appointees.stream()
                .filter(one -> one.post().isHead())
                .map(one -> "%s%s同志任%s".formatted(
                        one.mandate() == Mandate.ASSIGNED ? "指派" : "同意", names.get(one.memberCode()), one.post().title()))
                .collect(joining("，"));
        var others = appointees.stream()
                .filter(one -> !one.post().isHead())
                .map(one -> "%s同志任%s".formatted(names.get(one.memberCode()), one.post().title()))
                .collect(joining("，"));
        return others.isEmpty() ? heads + "。" : heads + "；" + others + "，予以备案。";
    }

    private String name(Formation formation, ElectedBranch branch) {
        return branch == ElectedBranch.NEW ? formation.proposal().name() : subjects.subjectName(formation.proposal());
    }

    private Map<String, String> names(Formation formation) {
        return register.members(formation.appointees().stream().map(Appointee::memberCode).toList()).stream()
                .collect(toMap(Member::code, Member::name));
    }
}
