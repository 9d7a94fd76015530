package cn.yinxian.deadline.persistence;

import cn.yinxian.deadline.Duty;
import cn.yinxian.deadline.model.DutyRoll;
import cn.yinxian.organisation.CandidateGroup;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisDutyRoll implements DutyRoll {

    private final DutyMapper mapper;

    MyBatisDutyRoll(DutyMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Duty duty) {
        mapper.insert(DutyRow.of(duty));
    }

    @Override
    public void handOver(String key, String owner, String link) {
        mapper.update(key, owner, link);
    }

    @Override
    public void remove(String key) {
        mapper.delete(key);
    }

    @Override
    public Map<CandidateGroup, Integer> waitingByGroup() {
        return mapper.countByGroup().stream()
                .collect(Collectors.toMap(row -> CandidateGroup.parse(row.owner()), WaitingRow::waiting));
    }
}
