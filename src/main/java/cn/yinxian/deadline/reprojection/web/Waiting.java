package cn.yinxian.deadline.reprojection.web;

import cn.yinxian.deadline.reprojection.usecase.BrowseCalendar;

/** How many deadlines the last change of the calendar has not reached yet. */
final class Waiting {

    private Waiting() {}

    static String words(int waiting) {
        if (waiting == 0) {
            return "";
        }
        return waiting < BrowseCalendar.COUNT_LIMIT ? String.valueOf(waiting) : "超过 " + BrowseCalendar.COUNT_LIMIT;
    }
}
