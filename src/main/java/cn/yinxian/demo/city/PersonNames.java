package cn.yinxian.demo.city;

import java.util.List;
import java.util.stream.Collectors;
import java.util.Map;

/**
 * Names as they were given in their time. Given names come whole from a list and are never put together from single
 * characters, so that no public figure's name arises by chance. About one in four hundred carries a rare character.
 */
final class PersonNames {

    private static final int OLD_STYLE_UNTIL = 1965;
    private static final int RARE_ONE_IN = 400;
    private static final String RARE = "含生僻字";

    private final List<String> surnames = WordList.words("surnames.txt");
    private final Map<String, List<String>> givenNames = WordList.rows("given-names.csv").stream()
            .collect(Collectors.toMap(row -> row.get(0) + row.get(1), row -> List.of(row.get(2).split(" "))));

    String draw(Dice dice, boolean female, int birthYear) {
        String time = birthYear < OLD_STYLE_UNTIL ? "1965年前" : "1965年后";
        String style = dice.oneIn(RARE_ONE_IN) ? RARE : time;
        return dice.pick(surnames) + dice.pick(givenNames.get(style + (female ? "女" : "男")));
    }
}
