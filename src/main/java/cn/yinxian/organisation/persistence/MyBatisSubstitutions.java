package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.model.Substitution;
import cn.yinxian.organisation.model.Substitutions;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MyBatisSubstitutions implements Substitutions {

    private final SubstitutionMapper mapper;

    MyBatisSubstitutions(SubstitutionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Substitution require(long id) {
        var row = mapper.selectById(id);
        if (row == null) {
            throw new Missing();
        }
        return row.substitution();
    }

    @Override
    public List<Substitution> openOf(Collection<OfficialId> officials, LocalDate day) {
        return of(mapper.selectOpenOf(officials.stream().map(OfficialId::value).distinct().toList(), day));
    }

    @Override
    public List<Substitution> overOf(OfficialId official, LocalDate day, int limit) {
        return of(mapper.selectOverOf(official.value(), day, limit));
    }

    @Override
    public List<Substitution> untoldBegun(LocalDate day) {
        return of(mapper.selectUntoldBegun(day));
    }

    @Override
    public List<Substitution> untoldOver(LocalDate day) {
        return of(mapper.selectUntoldOver(day));
    }

    @Override
    public void add(Substitution substitution) {
        mapper.insert(SubstitutionRow.of(substitution));
    }

    @Override
    public void update(Substitution substitution) {
        if (mapper.update(SubstitutionRow.of(substitution)) == 0) {
            throw Overtaken.byAnother();
        }
    }

    private static List<Substitution> of(List<SubstitutionRow> rows) {
        return rows.stream().map(SubstitutionRow::substitution).toList();
    }
}
