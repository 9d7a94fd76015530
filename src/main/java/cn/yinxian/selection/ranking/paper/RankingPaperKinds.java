package cn.yinxian.selection.ranking.paper;

import cn.yinxian.document.PaperKind;
import cn.yinxian.document.PaperKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/** The working paper of a ranking, with what a changed template is tried with. */
@Component
public class RankingPaperKinds implements PaperKinds {

    public static final PaperKind<RankingPaper> TABLE = new PaperKind<>(
            "selection/ranking-table", "推荐排序表", "区县向市级推荐申报项目，盖章后随函报送", new RankingPaper(
                    "2026年度“一区一品”评选", "示例市示例区", 2, 1, List.of(
                            new RankingPaper.Line("推荐", 1, "银龄讲堂", "示例区民政局离退休干部党支部", 92, "特色鲜明，群众认可"),
                            new RankingPaper.Line("不推荐", 1, "红色书屋", "示例社区离退休干部党支部", 71, "材料单薄")), true, "其他项目尚不成熟"));

    @Override
    public List<PaperKind<?>> kinds() {
        return List.of(TABLE);
    }
}
