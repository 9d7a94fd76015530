package cn.yinxian.deadline.usecase;

import cn.yinxian.deadline.model.LadderText;
import cn.yinxian.organisation.FigureForm;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets the administrator write ladders that the program can read, and no others. */
@Component
class LadderForm implements FigureForm {

    @Override
    public String unit() {
        return "LADDER";
    }

    @Override
    public Optional<String> complaint(String key, String value) {
        boolean common = value.equals(LadderText.COMMON) && !key.equals(Ladders.COMMON);
        return common || LadderText.parse(value).isPresent() ? Optional.empty() : Optional.of(LadderText.FORM);
    }
}
