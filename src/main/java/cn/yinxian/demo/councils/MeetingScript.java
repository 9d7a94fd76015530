package cn.yinxian.demo.councils;

import cn.yinxian.council.motion.Decision;
import java.util.List;

/**
 * One demo meeting; its days are working days from today, past ones negative.
 *
 * @param seat whose council: 0 the city's, then the districts'
 * @param topics motions brought for it; what is decided where it has been held
 */
record MeetingScript(int seat, int convened, int closes, int meets, Goal goal, List<Topic> topics) {

    /** How far a demo meeting has come. */
    enum Goal {
        /** The secretary draws up the agenda. */
        ARRANGED,
        /** The notice is out, members answer. */
        FROZEN,
        CLOSED
    }

    /** How far an action item has come. */
    enum Progress {
        OPEN,
        REPORTED,
        CLOSED
    }

    /** A motion, and what the meeting decides. */
    record Topic(MotionScript motion, Decision decision, String text, List<Duty> duties) {}

    /** @param lead which of the members leads, counted from the first @param due working days from today */
    record Duty(String subject, int lead, int due, Progress progress) {}

    private static final MeetingScript HELD_BY_CITY = new MeetingScript(0, -72, -60, -50, Goal.CLOSED, List.of(
            new Topic(
                    motion(0, "关于建立离退休干部党建工作协调机制的议题", "各成员单位分头部署，基层重复报送。建议建立信息共享和联合检查机制。", "请会议审议协调机制。", 66),
                    Decision.ADOPTED, "同意建立协调机制，由市委组织部牵头制定信息共享清单；由各成员单位明确联络员；由市委老干部局每半年通报一次运行情况。",
                    List.of(new Duty("制定离退休干部党建信息共享清单", 0, -3, Progress.OPEN), new Duty("各成员单位报送联络员名单", 1, -20, Progress.CLOSED),
                            new Duty("通报协调机制半年运行情况", 2, 2, Progress.OPEN))),
            new Topic(
                    motion(1, "关于离退休干部党支部活动场所标识的议题", "活动场所没有统一标识，老同志不易找到。", "请会议审议标识式样和经费渠道。", 65),
                    Decision.ADOPTED_AS_AMENDED, "修改后通过，标识只用于固定活动场所，由牵头单位组织安装。",
                    List.of(new Duty("组织安装活动场所标识", 3, 4, Progress.REPORTED))),
            new Topic(
                    motion(2, "关于组织离退休干部参观的议题", "拟组织离退休干部参观重点工程。", "请会议审议参观方案。", 64),
                    Decision.ADOPTED_IN_PRINCIPLE, "原则通过，分批组织，确保安全。", List.of(new Duty("分批组织参观", 2, -18, Progress.CLOSED))),
            new Topic(
                    motion(3, "关于调整离退休干部党支部书记工作补贴的议题", "现行标准执行多年，建议调整。", "请会议研究调整办法。", 63),
                    Decision.DEFERRED, "情况尚不清楚，请补充测算后再议。", List.of()),
            new Topic(
                    motion(0, "关于设立老年教育分校的议题", "建议在各区县设立老年教育分校。", "请会议审议。", 62), Decision.REJECTED, "不属于本会议议事范围。", List.of())));

    private static final MeetingScript PREPARED_BY_CITY = new MeetingScript(0, -26, 2, 14, Goal.ARRANGED, List.of());

    private static final MeetingScript BEFORE_DISTRICT = new MeetingScript(1, -22, -10, 1, Goal.FROZEN, List.of(new Topic(
            motion(0, "关于制定本区离退休干部党建工作协调议事会议制度的议题", "按照市协调议事会议的要求，本区应当制定会议制度。", "请会议审议通过会议制度。", 15),
            Decision.ADOPTED, "", List.of())));

    private static final MeetingScript HELD_BY_DISTRICT = new MeetingScript(2, -40, -30, -20, Goal.CLOSED, List.of(new Topic(
            motion(0, "关于社区离退休干部党员活动日的议题", "各社区活动日不统一，建议统一安排。", "请会议审议活动日安排。", 36),
            Decision.ADOPTED, "同意，由牵头单位统一安排并公布。", List.of(new Duty("统一安排并公布社区党员活动日", 0, 0, Progress.OPEN)))));

    static final List<MeetingScript> ALL = List.of(HELD_BY_CITY, PREPARED_BY_CITY, BEFORE_DISTRICT, HELD_BY_DISTRICT);

    private static MotionScript motion(int sponsor, String title, String body, String asked, int workdaysAgo) {
        return new MotionScript(sponsor, title, body, asked, MotionScript.Goal.ACCEPTED, workdaysAgo);
    }
}
