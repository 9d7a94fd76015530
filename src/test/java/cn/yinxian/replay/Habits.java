package cn.yinxian.replay;

import cn.yinxian.demo.city.Dice;
import java.time.LocalDate;
import java.util.Optional;

/** After how long somebody does what waits for them. */
final class Habits {

    private final PlainDays days;
    private final Dice dice;

    Habits(PlainDays days, long seed) {
        this.days = days;
        this.dice = new Dice(seed, "habits");
    }

    Dice dice() {
        return dice;
    }

    /** The day on which a step of a renewal is done; empty: never. */
    Optional<LocalDate> day(String page, Life life, LocalDate today) {
        if (life.temperament == Temperament.NEVER && !page.equals("renewal/issue-reminder")) {
            return Optional.empty();
        }
        return switch (page) {
            case "renewal/request" -> Optional.of(notBefore(today, requested(life, today)));
            case "renewal/amend", "renewal/candidates" -> Optional.of(today.plusDays(dice.between(2, 25)));
            case "renewal/report-election" -> Optional.of(notBefore(today, reported(life, today)));
            case "renewal/assign" -> Optional.empty();
            default -> Optional.of(office(today));
        };
    }

    /** A superior mostly acts in time; one in ten does not. */
    LocalDate office(LocalDate today) {
        return days.plus(today, dice.oneIn(10) ? dice.between(11, 25) : dice.between(1, 10));
    }

    /** A branch that elects nobody reports on its year; one in eight does not. */
    Optional<LocalDate> review(LocalDate today) {
        return dice.oneIn(8) ? Optional.empty() : Optional.of(days.plus(today, dice.between(1, 25)));
    }

    private LocalDate requested(Life life, LocalDate today) {
        return switch (life.temperament) {
            case LATE -> life.end().plusDays(dice.between(-30, 20));
            case ABSENT -> days.plus(life.end(), 10).plusDays(dice.between(3, 60));
            case POSTPONING -> today.plusDays(dice.between(10, 150));
            default -> today.plusDays(dice.between(3, 35));
        };
    }

    private LocalDate reported(Life life, LocalDate today) {
        return switch (life.temperament) {
            case LATE -> life.end().plusDays(dice.between(-5, 150));
            case ABSENT -> today.plusDays(dice.between(5, 90));
            default -> today.plusDays(dice.between(3, 28));
        };
    }

    /** What should have been done long ago is done within weeks. */
    private LocalDate notBefore(LocalDate today, LocalDate wanted) {
        return wanted.isAfter(today) ? wanted : today.plusDays(dice.between(2, 30));
    }
}
