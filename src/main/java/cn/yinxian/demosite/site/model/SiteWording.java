package cn.yinxian.demosite.site.model;

import cn.yinxian.demosite.plan.SiteMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Words of what goes out about a site. In mode B none of them is 示范, and no plaque is promised. @param unitName who answers for it */
public record SiteWording(SiteState site, SiteMode mode, String unitName) {

    public String listTitle() {
        return "关于将%s列入离退休干部党建%s名录的通知".formatted(site.paper().name(), mode.noun());
    }

    public List<String> list(String basis) {
        var lines = new ArrayList<String>();
        lines.add("经申报、区县推荐、材料评审、现场验收和联合会签%s，现将%s列入离退休干部党建%s名录。".formatted(
                mode.names() ? "，并经公示无异议" : "", site.paper().name(), mode.noun()));
        lines.add("一、基本情况");
        lines.add("申报单位：%s；地址：%s。".formatted(unitName, site.paper().address()));
        lines.add("二、有效期");
        lines.add("自%s起至%s止，每年复核一次；复核不合格、场所灭失、依托的党支部撤销的，退出名录。".formatted(words(site.listedOn()), words(site.validUntil())));
        lines.add("三、使用管理");
        lines.add("请做好讲解和接待准备，按预约接待观摩，每半天接待一批；做好适老服务和安全工作，及时登记观摩情况。");
        if (mode.names()) {
            lines.add("四、授牌");
            lines.add("依据%s，授予“离退休干部党建%s”标牌。".formatted(basis, mode.noun()));
        }
        return lines;
    }

    public String exitTitle() {
        return "关于%s退出离退休干部党建%s名录的通知".formatted(site.paper().name(), mode.noun());
    }

    public List<String> exit(String reason) {
        var lines = new ArrayList<String>();
        lines.add("%s。自本通知印发之日起，%s退出离退休干部党建%s名录。".formatted(ended(reason), site.paper().name(), mode.noun()));
        lines.add(mode.names() ? "请收回标牌，停止接待观摩；已经预约的，由市级经办通知改约。" : "请停止接待观摩；已经预约的，由市级经办通知改约。");
        return lines;
    }

    public String publicityTitle() {
        return "关于拟列入离退休干部党建%s名录的公示".formatted(mode.noun());
    }

    public String publicityText() {
        return "经申报、区县推荐、材料评审、现场验收和联合会签，拟将%s（%s申报）列入离退休干部党建%s名录。现予公示。".formatted(
                site.paper().name(), unitName, mode.noun());
    }

    private static String ended(String reason) {
        return reason.endsWith("。") ? reason.substring(0, reason.length() - 1) : reason;
    }

    private static String words(LocalDate day) {
        return day == null ? "" : "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
