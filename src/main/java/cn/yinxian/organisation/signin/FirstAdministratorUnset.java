package cn.yinxian.organisation.signin;

import cn.yinxian.shared.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/** The settings for the first administrator of an empty database are missing or refused; the message says which. */
class FirstAdministratorUnset extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private FirstAdministratorUnset(String message) {
        super(message);
    }

    static FirstAdministratorUnset missing(List<String> variables) {
        String names = String.join("、", variables);
        return new FirstAdministratorUnset("数据库中还没有任何账号，请设置环境变量 " + names + " 以建立第一个安全管理员。 "
                + "The database holds no account yet: set " + String.join(" and ", variables) + " to create the first security administrator.");
    }

    static FirstAdministratorUnset wrong(List<Refusal> refusals) {
        String reasons = refusals.stream().map(Refusal::facts).collect(Collectors.joining("；"));
        return new FirstAdministratorUnset("环境变量 YINXIAN_ADMIN_LOGIN 或 YINXIAN_ADMIN_PASSWORD 不符合要求：" + reasons + "。 "
                + "YINXIAN_ADMIN_LOGIN or YINXIAN_ADMIN_PASSWORD was refused; the reasons are given in Chinese before.");
    }
}
