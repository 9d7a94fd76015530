package cn.yinxian.register.load.model;

import cn.yinxian.organisation.Role;
import cn.yinxian.register.load.sheet.Row;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads officials and their posts: a row is a post, rows with the same login are one person. */
public final class OfficialTable {

    /** A person in one post. The login is the person's id as well. */
    public record PostEntry(
            String login, String name, @Nullable String phone, Role role, String place, @Nullable String title, DateRange period) {

        public OfficialId id() {
            return OfficialId.of(login);
        }
    }

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9_.-]{1,31}");

    /** The program itself acts under this name. */
    private static final String RESERVED = "system";

    private final Map<String, String> names = new HashMap<>();

    public List<Entry<PostEntry>> read(List<Row> rows) {
        var entries = new ArrayList<Entry<PostEntry>>();
        rows.forEach(row -> {
            var post = post(row);
            if (post != null) {
                entries.add(new Entry<>(row, post));
            }
        });
        return entries;
    }

    private @Nullable PostEntry post(Row row) {
        String login = login(row);
        String name = row.name("姓名", 50);
        String before = names.putIfAbsent(login, name);
        if (before != null && !before.equals(name)) {
            row.wrong("姓名", "登录名 " + login + " 在前面的行中是“" + before + "”，一个登录名只能属于一人");
        }
        String phone = row.optional("联系电话", 20);
        Role role = row.choice("角色", Words.ROLES);
        String place = row.code("任职地点代码");
        String title = row.optional("职务名称", 50);
        LocalDate from = row.day("任职开始日期");
        LocalDate to = row.optionalDay("任职最后一天");
        if (to != null && to.isBefore(from)) {
            row.wrong("任职最后一天", "早于任职开始日期");
        }
        return row.sound() ? new PostEntry(login, name, phone, role, place, title, new DateRange(from, to)) : null;
    }

    private static String login(Row row) {
        String login = row.text("登录名", 32).toLowerCase(Locale.ROOT);
        if (!login.isEmpty() && !LOGIN.matcher(login).matches()) {
            row.wrong("登录名", "“" + login + "”应为 2 至 32 位小写字母、数字、点、横线或下划线，并以字母或数字开头");
        } else if (login.equals(RESERVED)) {
            row.wrong("登录名", "system 为系统保留，请另取");
        }
        return login;
    }
}
