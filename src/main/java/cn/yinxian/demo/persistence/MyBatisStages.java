package cn.yinxian.demo.persistence;

import cn.yinxian.demo.DemoOnly;
import cn.yinxian.demo.usecase.Stages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
@DemoOnly
class MyBatisStages implements Stages {

    private final StageMapper mapper;
    private final Clock clock;

    MyBatisStages(StageMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public Optional<LocalDate> cityDay() {
        return Optional.ofNullable(mapper.selectDay());
    }

    @Override
    public Set<String> finished() {
        return new HashSet<>(mapper.selectStages());
    }

    @Override
    public void finish(String stage, LocalDate cityDay) {
        mapper.insert(stage, cityDay, clock.instant());
    }
}
