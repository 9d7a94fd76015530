package cn.yinxian.inbox.persistence;

import cn.yinxian.inbox.model.SavedFilter;
import cn.yinxian.inbox.model.SavedFilters;
import cn.yinxian.inbox.model.TaskFilter;
import cn.yinxian.inbox.persistence.SavedFilterMapper.FilterRow;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisSavedFilters implements SavedFilters {

    private final SavedFilterMapper mapper;

    MyBatisSavedFilters(SavedFilterMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<SavedFilter> of(OfficialId official) {
        return mapper.selectOf(official.value()).stream().map(MyBatisSavedFilters::saved).toList();
    }

    @Override
    public SavedFilter require(long id, OfficialId official) {
        var row = mapper.select(id, official.value());
        if (row == null) {
            throw new Missing();
        }
        return saved(row);
    }

    @Override
    public void add(OfficialId official, String name, TaskFilter filter) {
        unlessNameIsTaken(() -> mapper.insert(official.value(), new FilterRow(
                0, name, filter.process(), filter.step(), filter.unitPath(), filter.due(), filter.text(), 0)));
    }

    @Override
    public void rename(SavedFilter seen, String name) {
        unlessNameIsTaken(() -> requireUnchanged(mapper.rename(seen.id(), name, seen.version())));
    }

    @Override
    public void remove(SavedFilter seen) {
        requireUnchanged(mapper.delete(seen.id(), seen.version()));
    }

    private static void unlessNameIsTaken(Runnable write) {
        try {
            write.run();
        } catch (DuplicateKeyException taken) {
            throw Refused.because(Refusal.of("name", "inbox.filterName", "您已有一个同名的筛选，请换一个名称"));
        }
    }

    private static void requireUnchanged(int rows) {
        if (rows == 0) {
            throw Overtaken.byAnother();
        }
    }

    private static SavedFilter saved(FilterRow row) {
        return new SavedFilter(
                row.id(), row.name(), new TaskFilter(row.process(), row.step(), row.unitPath(), row.due(), row.text()), row.version());
    }
}
