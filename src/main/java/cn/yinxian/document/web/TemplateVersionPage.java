package cn.yinxian.document.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version, to be looked at before it is put in use.
 *
 * @param address of the template's page
 * @param words 第 3 版
 * @param seenVersion counts the changes of what is in use
 * @param added who uploaded it when; null: shipped
 * @param current whether it is in use
 * @param reasons why this program cannot fill it
 */
public record TemplateVersionPage(
        String name,
        String address,
        int number,
        String words,
        long seenVersion,
        @Nullable String fileName,
        @Nullable String note,
        @Nullable String added,
        boolean current,
        String inUse,
        boolean letter,
        List<String> reasons) {}
