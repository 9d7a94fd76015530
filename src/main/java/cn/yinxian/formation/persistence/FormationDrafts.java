package cn.yinxian.formation.persistence;

import cn.yinxian.inbox.DraftSource;
import cn.yinxian.shared.OfficialId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows the drafts of applications in the inbox. */
@Component
class FormationDrafts implements DraftSource {

    private static final int SHOWN = 50;

    private final FormationViewMapper mapper;

    FormationDrafts(FormationViewMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Draft> draftsOf(OfficialId official) {
        return mapper.selectDrafts(official.value(), SHOWN).stream()
                .map(row -> new Draft(
                        row.proposedName().isEmpty() ? "（未填名称）" : row.proposedName(),
                        switch (row.action()) {
                            case FORM -> "组建党支部";
                            case ADJUST -> "调整党支部";
                            case DISSOLVE -> "撤销党支部";
                        },
                        row.changedAt(),
                        "/formations/drafts/" + row.id()))
                .toList();
    }
}
