package cn.yinxian.document.web;

import cn.yinxian.document.model.TagLine;
import java.util.List;

/**
 * One template.
 *
 * @param number the version in use, 0: the shipped one
 * @param reasons why the one in use gives way to the shipped one
 */
public record TemplatePage(
        String name,
        String purpose,
        boolean letter,
        String address,
        int number,
        String inUse,
        List<String> reasons,
        List<TagLine> tags,
        List<VersionLine> versions) {

    public record VersionLine(int number, String words, String fileName, String note, String by, String at, boolean inUse) {}
}
