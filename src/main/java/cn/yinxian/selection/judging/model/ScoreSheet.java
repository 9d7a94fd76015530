package cn.yinxian.selection.judging.model;

import cn.yinxian.selection.judging.Points;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import java.util.Map;

/** What one judge gives one entry: points by code of the criterion, and a comment. */
public record ScoreSheet(OfficialId judge, CaseNumber entry, Map<String, Points> points, String comment) {

    public ScoreSheet {
        points = Map.copyOf(points);
    }

    public Points total() {
        return points.values().stream().reduce(Points.NONE, Points::plus);
    }
}
