package cn.yinxian.demosite.site.persistence;

import cn.yinxian.demosite.site.model.Acceptance;
import cn.yinxian.demosite.site.model.Equipment;
import cn.yinxian.demosite.site.model.Inspection;
import cn.yinxian.demosite.site.model.Score;
import cn.yinxian.demosite.site.model.ScorePart;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Rows of what hangs on {@code demosite_site}. */
final class SiteParts {

    private SiteParts() {}

    /** A row of {@code demosite_site_equipment}. */
    record EquipmentRow(long siteId, Equipment item) {}

    /** A row of {@code demosite_inspection}. */
    record InspectionRow(
            long siteId, int position, LocalDate inspectedOn, String inspectors, int organisation, int venue, int ledger, int rolePlayed,
            int explanation, int feature, String findings, Acceptance outcome) {

        static InspectionRow of(long siteId, int position, Inspection done) {
            var score = done.score();
            return new InspectionRow(
                    siteId, position, done.day(), String.join("、", done.inspectors()), score.of(ScorePart.ORGANISATION), score.of(ScorePart.VENUE),
                    score.of(ScorePart.LEDGER), score.of(ScorePart.ROLE), score.of(ScorePart.EXPLANATION), score.of(ScorePart.FEATURE),
                    done.findings(), done.outcome());
        }

        Inspection inspection() {
            var score = new Score(Map.of(
                    ScorePart.ORGANISATION, organisation, ScorePart.VENUE, venue, ScorePart.LEDGER, ledger, ScorePart.ROLE, rolePlayed,
                    ScorePart.EXPLANATION, explanation, ScorePart.FEATURE, feature));
            return new Inspection(inspectedOn, List.of(inspectors.split("、")), score, findings, outcome);
        }
    }

    /** What a district has, counted. */
    record TallyRow(String district, int proposed, int accepted, int proposedCommunity, int acceptedCommunity) {}
}
