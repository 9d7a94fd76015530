package cn.yinxian.demo.cases;

import cn.yinxian.demo.city.Dice;
import java.util.List;

/** What applicants write. */
final class ProposalText {

    private static final List<String> QUARTERS = List.of(
            "老城片区", "滨江片区", "城东片区", "城西片区", "南苑小区", "北苑小区", "梅园小区", "兰园小区", "竹园小区", "桂园小区", "新城片区", "湖畔片区");
    private static final List<String> TASKS = List.of("银龄宣讲团", "老干部志愿服务队", "防汛值守队", "文明劝导队", "史料整理组", "关爱助学队");
    private static final List<String> FORMING = List.of(
            "近年退休党员增多，居住相对集中，单独组建有利于就近开展组织生活，便于管理和服务。",
            "现有党员由其他支部代管，组织生活参加不便。经征求党员意见，一致同意单独组建。",
            "原支部党员较多、年龄跨度大，分开组建后便于组织学习、送学上门和走访慰问。",
            "按照“应建尽建”的要求，结合党员年龄、身体状况和居住情况，申请组建。");
    private static final List<String> CHANGING = List.of(
            "支部党员增减变化较大，调整后规模更为适当，便于开展组织生活。",
            "部分党员搬迁，就近编入有利于参加活动。",
            "为理顺支部设置，经支部党员大会讨论同意，提出本申请。");
    private static final List<String> ENDING = List.of(
            "支部党员减少，已不足三名正式党员，难以正常开展组织生活，拟撤销并将党员编入邻近支部。",
            "多名党员去世或者随子女迁居，支部已不具备继续设置的条件。");

    static final String BASIS = "《中国共产党支部工作条例（试行）》第四条、第五条";
    static final String EXCEPTION = "党员同住一个家属区，长期在一起活动，分设后缺少合适的支部书记人选，党员大会讨论同意仍建一个支部。";
    static final String STAND_ALONE = "该单位党员年事已高，推选不出支部书记，愿意参加联合党支部。";

    private ProposalText() {}

    static String quarter(int number) {
        return QUARTERS.get(number % QUARTERS.size()) + (number < QUARTERS.size() ? "" : "第二");
    }

    /** What a temporary branch is set up for. */
    static String task(Dice dice) {
        return dice.pick(TASKS);
    }

    static String forming(Dice dice) {
        return dice.pick(FORMING);
    }

    static String changing(Dice dice) {
        return dice.pick(CHANGING);
    }

    static String ending(Dice dice) {
        return dice.pick(ENDING);
    }
}
