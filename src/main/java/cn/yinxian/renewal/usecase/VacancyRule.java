package cn.yinxian.renewal.usecase;

import cn.yinxian.assembly.Electorate;
import cn.yinxian.register.Branch;
import cn.yinxian.register.Register;
import cn.yinxian.renewal.model.Request;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** When a branch may hold a by-election (补选): posts are vacant in mid-term. */
@Component
public class VacancyRule {

    private final Register register;
    private final TermFigures figures;
    private final BodyOfBranch bodies;

    VacancyRule(Register register, TermFigures figures, BodyOfBranch bodies) {
        this.register = register;
        this.figures = figures;
        this.bodies = bodies;
    }

    void check(Branch branch, Request request, LocalDate today) {
        request.resolution().requireQuorum(figures.committeeQuorum(today));
        int inPost = register.officersOf(branch.code()).size();
        var plan = bodies.plan(new Electorate(register.membersOf(branch.code())), today);
        int most = Math.max(0, plan.maxSeats() - inPost);
        if (request.seats() < 1 || request.seats() > most) {
            throw Refused.because(Refusal.of("seats", "renewal.vacancy", most == 0
                    ? "现任班子 %d 人，没有空缺，不需要补选".formatted(inPost)
                    : "现任班子 %d 人，补选名额应为 1 至 %d 名".formatted(inPost, most)));
        }
        if (request.plannedOn() == null || request.plannedOn().isBefore(today)) {
            throw Refused.because(Refusal.of("plannedOn", "renewal.plannedOn", "请填写拟召开大会的日期，不能早于今天"));
        }
    }
}
