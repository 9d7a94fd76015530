package cn.yinxian.demo.selections;

import java.util.List;

/**
 * An entry of the demo city.
 *
 * @param branch which of the branches that may enter, in the order of the city
 */
record EntryScript(int branch, int workdaysAgo, Goal goal, String title, String summary, String text) {

    enum Goal {
        DRAFT,
        IN_REVIEW,
        RETURNED,
        READY
    }

    static final List<EntryScript> ALL = List.of(
            new EntryScript(3, 5, Goal.READY, "重温入党誓词，讲好身边故事", "老党员在社区讲述亲历的建设故事，一年六场。",
                    "支部把主题党日办到社区和学校，由老党员讲述亲历的建设故事，听众共九百余人次。每场活动有方案、有签到、有照片，活动后征求意见，逐场改进。"),
            new EntryScript(40, 4, Goal.READY, "银龄护河行动", "组织有行动能力的老党员每月巡河，提出的十二条建议已有九条落实。",
                    "支部与街道河长办结对，老党员自愿报名、量力而行，每月巡河一次，发现的问题当天上报。全年提出建议十二条，已落实九条。"),
            new EntryScript(80, 4, Goal.RETURNED, "智能手机课堂", "老党员教老同志用手机挂号、缴费，办班八期。",
                    "支部组织会用手机的老党员当老师，一对一教行动不便的老同志挂号、缴费、视频通话，办班八期，一百三十余人参加。"),
            new EntryScript(120, 3, Goal.IN_REVIEW, "家风家训进校园", "五位老党员到小学讲家风，深受师生欢迎。",
                    "支部与小学结对，五位老党员轮流到校讲家风家训，每学期四次。学校反映，孩子们听得进、记得住。"),
            new EntryScript(160, 2, Goal.DRAFT, "送学上门", "为行动不便的党员送学上门。", ""));
}
