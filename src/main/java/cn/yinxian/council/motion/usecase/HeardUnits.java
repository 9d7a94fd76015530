package cn.yinxian.council.motion.usecase;

import cn.yinxian.council.motion.model.MotionPaper;
import cn.yinxian.council.motion.model.MotionState;
import cn.yinxian.council.motion.model.UnitOpinion;
import cn.yinxian.council.motion.model.UnitOpinion.OpinionSubject;
import cn.yinxian.council.motion.model.UnitOpinion.Stance;
import cn.yinxian.organisation.Directory;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.workflow.GivenAdvice;
import cn.yinxian.workflow.GivenAdvice.Advice;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Advice that was given about a motion (征求意见的答复) counts as the opinion of who gave it; nobody types it again. */
@Component
public class HeardUnits {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TEXT = 1000;

    private final GivenAdvice given;
    private final Directory directory;

    HeardUnits(GivenAdvice given, Directory directory) {
        this.given = given;
        this.directory = directory;
    }

    /** The paper with what was answered. */
    public MotionPaper paper(MotionState motion) {
        return motion.paper().heard(of(motion));
    }

    List<UnitOpinion> of(MotionState motion) {
        var advice = given.of(motion.caseNumber());
        if (advice.isEmpty()) {
            return List.of();
        }
        var people = directory.findAll(advice.stream().map(Advice::by).collect(Collectors.toSet()));
        return advice.stream().map(one -> opinion(one, people)).toList();
    }

    private static UnitOpinion opinion(Advice advice, Map<OfficialId, Directory.Entry> people) {
        var person = people.get(advice.by());
        String from = person == null ? advice.name() : person.posts() + "　" + advice.name();
        return new UnitOpinion(cut(from, LONGEST_NAME), OpinionSubject.of(from), Stance.STATED, cut(advice.text(), LONGEST_TEXT));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest / 2));
    }
}
