package cn.yinxian.register.load.usecase;

import cn.yinxian.register.load.model.Reading;
import cn.yinxian.register.load.model.Upload;
import cn.yinxian.register.load.sheet.Row;
import cn.yinxian.register.load.sheet.Sheet;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Opens tables, and leads refusals back to the rows they speak of. */
final class Readings {

    private Readings() {}

    static Reading open(Sheet sheet, Upload upload) {
        try {
            return new Reading(sheet, upload);
        } catch (Refused unreadable) {
            String field = sheet.name().toLowerCase(Locale.ROOT);
            throw new Refused(unreadable.refusals().stream()
                    .map(refusal -> Refusal.of(field, refusal.rule(), "“" + upload.fileName() + "”：" + refusal.facts()))
                    .toList());
        }
    }

    /** @param rows by the refusal's field; a refusal that speaks of no row is a mistake of ours and stops the load */
    static void tell(List<Refusal> refusals, Map<String, Row> rows) {
        for (var refusal : refusals) {
            var row = rows.get(refusal.field());
            if (row == null) {
                throw Refused.because(refusal);
            }
            row.wrong("", refusal.facts());
        }
    }
}
