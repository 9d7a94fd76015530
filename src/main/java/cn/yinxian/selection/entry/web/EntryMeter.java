package cn.yinxian.selection.entry.web;

import cn.yinxian.selection.entry.EntryFile;
import cn.yinxian.selection.entry.usecase.EntryFiles;
import cn.yinxian.selection.entry.usecase.EntryQueries.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Counts what of an entry is there: the texts, each self-score with its grounds, evidence for each criterion, a photo. */
final class EntryMeter {

    private static final int WHOLE = 100;

    private EntryMeter() {}

    static EntryPageView.Meter of(Facts facts) {
        var paper = facts.sheet().paper();
        var missing = new ArrayList<String>();
        int parts = 0;
        parts += part(!paper.title().isBlank(), "申报名称", missing);
        parts += part(!paper.summary().isBlank(), "简介", missing);
        parts += part(!paper.text().isBlank(), "事迹材料", missing);
        var purposes = facts.files().stream().map(EntryFile::purpose).collect(Collectors.toSet());
        for (var criterion : facts.round().criteria()) {
            var own = paper.score(criterion.code());
            parts += part(own.score() != null && !own.grounds().isBlank(), "“" + criterion.name() + "”的自评分和依据", missing);
            parts += part(purposes.contains(criterion.code()), "“" + criterion.name() + "”的佐证材料", missing);
        }
        if (facts.round().photoLimit() > 0) {
            parts += part(purposes.contains(EntryFiles.PHOTO), "照片", missing);
        }
        return new EntryPageView.Meter((parts - missing.size()) * WHOLE / parts, missing);
    }

    private static int part(boolean there, String name, List<String> missing) {
        if (!there) {
            missing.add(name);
        }
        return 1;
    }
}
