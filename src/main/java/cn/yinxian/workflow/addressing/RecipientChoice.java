package cn.yinxian.workflow.addressing;

import cn.yinxian.organisation.Directory;
import java.util.List;

/**
 * What a form shows on which people are chosen.
 *
 * @param chosen so far
 * @param found by the name or unit searched for, the chosen ones left out
 * @param suggested before anything is searched for: those who had a hand in the case, and colleagues
 * @param more whether more were found than are shown
 * @param searched whether anything was searched for
 */
public record RecipientChoice(
        List<Directory.Entry> chosen, List<Directory.Entry> found, List<Directory.Entry> suggested, boolean more, boolean searched) {}
