package cn.yinxian.workflow.web;

import cn.yinxian.organisation.CurrentOfficials;
import cn.yinxian.workflow.ChineseTime;
import cn.yinxian.workflow.TaskHead;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.drafting.TaskDrafts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.convert.ConversionService;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** When somebody opens a task page again, puts into its form what they had kept of it, and says so. */
@Component
class DraftRefill implements WebMvcConfigurer, HandlerInterceptor {

    private final ObjectProvider<TaskDrafts> drafts;
    private final CurrentOfficials officials;
    private final ObjectProvider<ConversionService> conversion;

    DraftRefill(
            ObjectProvider<TaskDrafts> drafts, CurrentOfficials officials, @Qualifier("mvcConversionService") ObjectProvider<ConversionService> conversion) {
        this.drafts = drafts;
        this.officials = officials;
        this.conversion = conversion;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/tasks/**");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || !request.getMethod().equals("GET") || !(page.getModel().get("head") instanceof TaskHead head)) {
            return;
        }
        boolean itsOwn = page.getModel().containsKey("form") && head.path().equals(request.getRequestURI());
        if (itsOwn && request.getUserPrincipal() instanceof Authentication who) {
            officials.of(who)
                    .flatMap(me -> drafts.getObject().find(TaskRef.of(head.ref()), me))
                    .ifPresent(draft -> refill(page.getModel(), draft));
        }
    }

    private void refill(Map<String, Object> model, TaskDrafts.Draft draft) {
        model.put("form", new RefilledForm(model.get("form"), conversion.getObject()).with(draft.fields()));
        model.remove(BindingResult.MODEL_KEY_PREFIX + "form");
        model.put("refilled", "已恢复您" + ChineseTime.of(draft.savedAt()) + "暂存的内容。");
    }
}
