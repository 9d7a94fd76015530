package cn.yinxian.calendar;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** An arrangement for 2027 as it might come: no notice has been published when this was written. */
public final class Notice2027 {

    public static final String SOURCE = "https://www.gov.cn/zhengce/content/2026/content_2027.htm";
    public static final int HOLIDAYS = 17;
    public static final int MAKE_UP_WORKDAYS = 2;

    private static final String TEXT = """
            {
                "$schema": "https://raw.githubusercontent.com/NateScarlet/holiday-cn/master/schema.json",
                "year": 2027,
                "papers": ["%s"],
                "days": [
                    {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
                    {"name": "春节", "date": "2027-02-05", "isOffDay": true},
                    {"name": "春节", "date": "2027-02-06", "isOffDay": true},
                    {"name": "春节", "date": "2027-02-07", "isOffDay": true},
                    {"name": "春节", "date": "2027-02-08", "isOffDay": true},
                    {"name": "春节", "date": "2027-02-09", "isOffDay": true},
                    {"name": "春节", "date": "2027-02-10", "isOffDay": true},
                    {"name": "春节", "date": "2027-02-11", "isOffDay": true},
                    {"name": "春节", "date": "2027-02-20", "isOffDay": false},
                    {"name": "劳动节", "date": "2027-05-01", "isOffDay": true},
                    {"name": "劳动节", "date": "2027-05-03", "isOffDay": true},
                    {"name": "国庆节", "date": "2027-10-01", "isOffDay": true},
                    {"name": "国庆节", "date": "2027-10-02", "isOffDay": true},
                    {"name": "国庆节", "date": "2027-10-03", "isOffDay": true},
                    {"name": "国庆节", "date": "2027-10-04", "isOffDay": true},
                    {"name": "国庆节", "date": "2027-10-05", "isOffDay": true},
                    {"name": "国庆节", "date": "2027-10-06", "isOffDay": true},
                    {"name": "国庆节", "date": "2027-10-07", "isOffDay": true},
                    {"name": "国庆节", "date": "2027-10-09", "isOffDay": false}
                ]
            }
            """.formatted(SOURCE);

    private Notice2027() {}

    public static byte[] bytes() {
        return TEXT.getBytes(StandardCharsets.UTF_8);
    }

    /** The file with one part written otherwise. */
    public static byte[] with(String part, String instead) {
        if (!TEXT.contains(part)) {
            throw new IllegalArgumentException(part);
        }
        return TEXT.replace(part, instead).getBytes(StandardCharsets.UTF_8);
    }

    /** The file with another day in front. */
    public static byte[] withDay(String name, String date, boolean off) {
        var day = "{\"name\": \"%s\", \"date\": \"%s\", \"isOffDay\": %s},".formatted(name, date, off);
        return TEXT.replaceFirst(Pattern.quote("\"days\": ["), "\"days\": [" + day).getBytes(StandardCharsets.UTF_8);
    }
}
