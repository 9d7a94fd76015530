package cn.yinxian.document.model;

import java.time.LocalDate;

/** 成文日期: arabic, no leading zeros. */
public final class DocumentDate {

    private DocumentDate() {}

    public static String text(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
