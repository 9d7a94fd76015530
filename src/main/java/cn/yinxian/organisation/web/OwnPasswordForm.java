package cn.yinxian.organisation.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.usecase.ChangeOwnPassword;
import jakarta.validation.constraints.NotEmpty;

record OwnPasswordForm(
        @NotEmpty(message = "请填写现在的密码") String present,
        @NotEmpty(message = "请填写新密码") String password,
        @NotEmpty(message = "请再填一遍新密码") String repeated) {

    ChangeOwnPassword.Command command(CurrentOfficial me) {
        return new ChangeOwnPassword.Command(me.id(), present, password, repeated);
    }

    /** Nothing typed here may reach a log. */
    @Override
    public String toString() {
        return "OwnPasswordForm[]";
    }
}
