package cn.yinxian.document.web;

import java.util.List;

/** All templates. @param letters numbered and kept @param papers made anew at each download */
public record TemplateListPage(List<Line> letters, List<Line> papers) {

    /** @param broken whether the one in use gives way to the shipped one */
    public record Line(String name, String purpose, String address, String inUse, boolean broken) {}
}
