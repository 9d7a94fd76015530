package cn.yinxian.register.load.persistence;

import cn.yinxian.register.load.model.LoadKind;
import cn.yinxian.register.load.model.Loads;
import cn.yinxian.register.load.model.SheetReport;
import cn.yinxian.register.load.model.Upload;
import cn.yinxian.register.load.sheet.Sheet;
import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MyBatisLoads implements Loads {

    private final LoadMapper mapper;

    MyBatisLoads(LoadMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public long add(LoadKind kind, OfficialId by, Instant now, List<SheetReport> reports, Map<Sheet, Upload> uploads) {
        var row = new NewLoadRow(kind, by.value(), now);
        mapper.insert(row);
        reports.forEach(report -> mapper.insertFile(new FileRow(row.getId(), report.sheet(), report.fileName(), report.hash(),
                report.rows(), report.fresh(), uploads.get(report.sheet()).content())));
        return row.getId();
    }

    @Override
    public Optional<StoredLoad> find(long id) {
        return stored(mapper.selectById(id));
    }

    @Override
    public Optional<StoredLoad> lock(long id) {
        return stored(mapper.lockById(id));
    }

    private Optional<StoredLoad> stored(@Nullable LoadRow row) {
        return Optional.ofNullable(row).map(found -> new StoredLoad(
                found.id(), found.kind(), OfficialId.of(found.loadedBy()), found.checkedAt(), found.doneAt(),
                mapper.selectFiles(found.id()).stream()
                        .map(file -> new StoredFile(file.sheet(), file.fileName(), file.sha256(), file.rowCount(), file.freshCount()))
                        .toList()));
    }

    @Override
    public Map<Sheet, Upload> uploads(long id) {
        var uploads = new EnumMap<Sheet, Upload>(Sheet.class);
        mapper.selectContents(id).forEach(row -> uploads.put(row.sheet(), new Upload(row.fileName(), row.content())));
        return uploads;
    }

    @Override
    public void finish(long id, Instant now) {
        mapper.finish(id, now);
        mapper.emptyFiles(id);
    }

    @Override
    public void dropUnfinished(LoadKind kind, OfficialId by) {
        mapper.deleteUnfinishedFiles(kind.name(), by.value());
        mapper.deleteUnfinished(kind.name(), by.value());
    }
}
