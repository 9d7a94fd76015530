package cn.yinxian.workflow.notice;

import cn.yinxian.notification.Message;
import cn.yinxian.notification.Notices;
import cn.yinxian.notification.Occasion;
import cn.yinxian.organisation.ChineseDays;
import cn.yinxian.organisation.SubstituteAway;
import cn.yinxian.organisation.SubstitutionChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells both of a substitution (代理) when it is appointed, begins and ends. */
@Component
class SubstitutionNotices {

    private static final Occasion OCCASION = Occasion.ordinary("substitution.change", "代理的委托、开始和结束");
    private static final String PAGE = "/account/substitution";

    private final Notices notices;

    SubstitutionNotices(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void on(SubstitutionChanged substitution) {
        String when = ChineseDays.of(substitution.period()) + "，" + substitution.matters();
        String principal = substitution.principalName();
        String substitute = substitution.substituteName();
        switch (substitution.change()) {
            case APPOINTED -> tell(substitution,
                    "您已委托%s代理：%s".formatted(substitute, when), "到期自动结束。期间您的待办对方也能看到、能办，您自己仍可办理。",
                    "%s委托您代理：%s".formatted(principal, when), "期间对方的待办也在您的待办中，办理时记两人姓名。不能代理的，请在“我的代理”中结束。");
            case BEGAN -> tell(substitution,
                    "从今天起，%s代理您办理：%s".formatted(substitute, when), "", "从今天起，您代理%s办理：%s".formatted(principal, when), "");
            case ENDED_EARLY -> tell(substitution,
                    "%s对您的代理已提前结束".formatted(substitute), "原定" + when + "。您的待办由您本人办理。",
                    "您对%s的代理已提前结束".formatted(principal), "原定" + when + "。对方的待办不再在您的待办中。");
            case RAN_OUT -> tell(substitution,
                    "%s对您的代理已到期结束".formatted(substitute), "代理期为" + when + "。您的待办由您本人办理。",
                    "您对%s的代理已到期结束".formatted(principal), "代理期为" + when + "。对方的待办不再在您的待办中。");
        }
    }

    @EventListener
    void on(SubstituteAway away) {
        notices.tell(away.principal(), message(
                "您的代理人%s自%s也委托了他人代理".formatted(away.substituteName(), ChineseDays.of(away.period())),
                "代理不得转委托，您的事项不随之转给他人。需要的，请提前结束原来的代理，另行委托。"));
    }

    private void tell(SubstitutionChanged substitution, String toPrincipal, String more, String toSubstitute, String moreToo) {
        notices.tell(substitution.principal(), message(toPrincipal, more));
        notices.tell(substitution.substitute(), message(toSubstitute, moreToo));
    }

    private static Message message(String title, String text) {
        return new Message(title, text, null, PAGE, OCCASION);
    }
}
