package cn.yinxian.council.meeting.model;

import static cn.yinxian.council.meeting.model.MeetingExamples.convened;
import static cn.yinxian.council.meeting.model.MeetingExamples.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever the secretary does to the order, nothing is lost and nothing stands twice. */
class AgendaPropertyTest {

    @Test
    void an_agenda_keeps_what_was_put_on_it_until_it_is_struck() {
        var random = new Random(5);
        for (int round = 0; round < 300; round++) {
            var meeting = convened();
            var expected = new ArrayList<Integer>();
            int motion = 0;
            for (int act = 0; act < 40; act++) {
                switch (random.nextInt(4)) {
                    case 0 -> {
                        meeting.put(item(++motion, false));
                        expected.add(ids(meeting).get(expected.size()));
                    }
                    case 1 -> {
                        if (!expected.isEmpty()) {
                            meeting.move(expected.get(random.nextInt(expected.size())), random.nextBoolean());
                        }
                    }
                    case 2 -> {
                        if (!expected.isEmpty()) {
                            Integer struck = expected.remove(random.nextInt(expected.size()));
                            meeting.strike(struck);
                        }
                    }
                    default -> arrange(meeting, random);
                }
                assertThat(ids(meeting)).containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    private static void arrange(Meeting meeting, Random random) {
        var shuffled = new ArrayList<>(ids(meeting));
        Collections.shuffle(shuffled, random);
        meeting.arrange(IntStream.range(0, shuffled.size())
                .mapToObj(index -> new Placing(shuffled.get(index), index + 1, Arrangement.USUAL))
                .toList());
        assertThat(ids(meeting)).isEqualTo(shuffled);
    }

    private static List<Integer> ids(Meeting meeting) {
        return meeting.state().agenda().items().stream().map(AgendaItem::id).toList();
    }
}
