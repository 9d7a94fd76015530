package cn.yinxian.renewal.usecase;

import cn.yinxian.assembly.Electorate;
import cn.yinxian.register.Branch;
import cn.yinxian.register.Register;
import cn.yinxian.renewal.model.Request;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        var quorum = figures.committeeQuorum(today);
        var found = new ArrayList<>(request.resolution().refusals(quorum.asInt(), quorum.source(), today));
        if (request.kind().isShift()) {
            found.add(Refusal.of("kind", "renewal.vacancy", "补选不改变本届任期，不能请求延期或者提前"));
        }
        seats(branch, request.seats(), today, found);
        if (request.plannedOn() == null || request.plannedOn().isBefore(today)) {
            found.add(Refusal.of("plannedOn", "renewal.plannedOn", "请填写拟召开大会的日期，不能早于今天"));
        }
        if (!found.isEmpty()) {
            throw new Refused(found);
        }
    }

    private void seats(Branch branch, int seats, LocalDate today, List<Refusal> found) {
        int inPost = register.officersOf(branch.code()).size();
        var plan = bodies.plan(new Electorate(register.membersOf(branch.code())), today);
        int most = bodies.vacancies(branch.code(), plan);
        if (seats < 1 || seats > most) {
            found.add(Refusal.of("seats", "renewal.vacancy", most == 0
                    ? "现任班子 %d 人，没有空缺，不需要补选".formatted(inPost)
                    : "现任班子 %d 人，补选名额应为 1 至 %d 名".formatted(inPost, most)));
        }
    }
}
