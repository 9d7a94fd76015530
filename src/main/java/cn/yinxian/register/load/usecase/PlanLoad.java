package cn.yinxian.register.load.usecase;

import cn.yinxian.register.load.model.LoadKind;
import cn.yinxian.register.load.model.LoadPlan;
import cn.yinxian.register.load.model.Upload;
import cn.yinxian.register.load.sheet.Sheet;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Plans either half of a load. */
@Component
class PlanLoad {

    private final PlanRegister register;
    private final PlanOfficials officials;

    PlanLoad(PlanRegister register, PlanOfficials officials) {
        this.register = register;
        this.officials = officials;
    }

    LoadPlan plan(LoadKind kind, Map<Sheet, Upload> uploads) {
        return kind == LoadKind.REGISTER ? register.plan(uploads) : officials.plan(uploads.get(Sheet.OFFICIALS));
    }
}
