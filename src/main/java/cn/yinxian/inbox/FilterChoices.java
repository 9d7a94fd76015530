package cn.yinxian.inbox;

import cn.yinxian.inbox.persistence.ItemMapper;
import cn.yinxian.inbox.persistence.ItemMapper.Choice;
import cn.yinxian.organisation.Units;
import cn.yinxian.workflow.TaskChanged;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Learns from the tasks that come which steps and units their owner can filter by; nearly always it knows them already. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FilterChoices {

    private static final int STEP_AND_UNIT = 2;

    private final ItemMapper items;
    private final Units units;

    FilterChoices(ItemMapper items, Units units) {
        this.items = items;
        this.units = units;
    }

    void learn(TaskChanged task) {
        var file = task.file();
        var step = new Choice("STEP", file.process() + "/" + task.step(), task.step());
        var unit = new Choice("UNIT", file.unitPath(), file.unitName());
        if (items.countChoices(task.owner(), step.code(), unit.code()) < STEP_AND_UNIT) {
            var choices = new ArrayList<>(List.of(step, unit));
            units.districtOf(file.unit()).ifPresent(district -> choices.add(new Choice("AREA", district.path(), district.name())));
            items.insertChoices(task.owner(), choices);
        }
    }
}
