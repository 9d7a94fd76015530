package cn.yinxian.demo.councils;

import cn.yinxian.shared.UnitCode;
import java.util.List;

/**
 * One demo motion: who brings what, and how far it comes.
 *
 * @param sponsor which of the members brings it, counted from the first
 * @param workdaysAgo when it is submitted; its office looks at it two working days later
 */
record MotionScript(int sponsor, String title, String body, String asked, Goal goal, int workdaysAgo) {

    /** Where a demo motion stands in the end. */
    enum Goal {
        DRAFT,
        SCREENING,
        RETURNED,
        ACCEPTED,
        REDIRECTED,
        MERGED
    }

    /** A motion before the council of a place. */
    record Before(UnitCode council, MotionScript script) {}

    /** Before the city's council; the merged one follows the first. */
    static final List<MotionScript> OF_CITY = List.of(
            new MotionScript(0, "关于审议《社团协会党组织管理办法》的议题", "近年来老年社团、协会不断增多，其中党组织的设置和管理没有统一规定。已起草管理办法，明确设置条件、隶属关系、活动经费和换届核查。",
                    "请会议审议通过，由市委组织部、市委老干部局、市民政局、市财政局联合印发。", Goal.ACCEPTED, 24),
            new MotionScript(1, "关于规范老年社团党建工作的议题", "部分老年社团没有党组织，开展活动缺少指导，建议统一规范。", "请会议明确牵头单位和办法。", Goal.MERGED, 22),
            new MotionScript(2, "关于开展离退休干部社区报到的议题", "机关、事业单位离退休干部党员到居住地社区报到的比例不高，社区组织活动、提供场所的负担较重。建议由街道社区统一受理，原单位党组织按季度对接。",
                    "请会议研究决定报到办法和各单位分工。", Goal.ACCEPTED, 20),
            new MotionScript(3, "关于老干部活动场所错时共享的议题", "部分单位活动场所闲置，部分社区没有场所。建议利用节假日和工作日下午错时开放。", "请会议研究通过错时共享的名录和责任单位。", Goal.ACCEPTED, 15),
            new MotionScript(0, "关于表扬优秀主题党日的议题", "拟对本年度主题党日案例进行通报。", "请会议审议。", Goal.RETURNED, 9),
            new MotionScript(1, "关于离休干部医疗服务对接的议题", "离休干部就医、取药手续较多，建议由一个单位统一对接医院。", "请明确办理单位。", Goal.REDIRECTED, 8),
            new MotionScript(2, "关于明年离退休干部读书班安排的议题", "拟于明年上半年举办两期读书班，列出了课程和师资。", "请会议审议读书班方案。", Goal.SCREENING, 2),
            new MotionScript(3, "关于建立书记助理员培训制度的议题", "书记助理员能力参差不齐。", "", Goal.DRAFT, 1));

    /** Before a district's council. */
    static final List<MotionScript> OF_DISTRICT = List.of(
            new MotionScript(0, "关于落实全市议事会议决定的议题", "按照市协调议事会议的要求，提出本区的落实分工。", "请会议审议分工方案。", Goal.ACCEPTED, 12),
            new MotionScript(1, "关于社区离退休干部党支部活动经费的议题", "各社区党支部活动经费标准不一，建议统一。", "请会议研究统一标准。", Goal.SCREENING, 2));
}
