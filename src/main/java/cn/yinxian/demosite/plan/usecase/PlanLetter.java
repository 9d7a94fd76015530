package cn.yinxian.demosite.plan.usecase;

import cn.yinxian.demosite.plan.model.PlanState;
import cn.yinxian.demosite.plan.model.PlanWording;
import cn.yinxian.document.Documents;
import cn.yinxian.document.Documents.Draft;
import cn.yinxian.document.Documents.Issued;
import cn.yinxian.document.Documents.Kind;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.ProcessKey;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 通知: the plan as it goes out to the districts. */
@Component
class PlanLetter {

    /** No process: the prefix under which notices of plans are filed. */
    private static final ProcessKey FILE = ProcessKey.of("demosite-plan", "DP");

    private final Documents documents;
    private final Cases cases;
    private final Units units;
    private final PlanDoor door;

    PlanLetter(Documents documents, Cases cases, Units units, PlanDoor door) {
        this.documents = documents;
        this.cases = cases;
        this.units = units;
        this.door = door;
    }

    Issued issue(PlanState plan, OfficialId by) {
        var city = units.city();
        var signature = units.signatureOf(city.code());
        var names = door.districts().stream().collect(Collectors.toMap(Unit::code, Unit::name));
        var wording = new PlanWording(plan, names);
        return documents.issue(
                new Draft(
                        cases.number(FILE), Kind.NOTICE, city.code(), signature.fullName(), signature.docMark(), wording.title(),
                        "各区县、市直各单位", wording.paragraphs(), door.today(), null),
                by);
    }
}
