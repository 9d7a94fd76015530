package cn.yinxian.organisation.signin;

import cn.yinxian.organisation.usecase.CreateFirstAdministrator;
import cn.yinxian.shared.Refused;
import java.util.ArrayList;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** In a real city the first account comes from the environment: there is no default one, and no default password. */
@Component
@Profile("mysql")
class FirstAdministrator implements SmartInitializingSingleton {

    private static final String LOGIN = "YINXIAN_ADMIN_LOGIN";
    private static final String PASSWORD = "YINXIAN_ADMIN_PASSWORD";

    private final CreateFirstAdministrator creation;
    private final String login;
    private final String password;

    FirstAdministrator(
            CreateFirstAdministrator creation,
            @Value("${yinxian.admin.login:}") String login,
            @Value("${yinxian.admin.password:}") String password) {
        this.creation = creation;
        this.login = login;
        this.password = password;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!creation.isNeeded()) {
            return;
        }
        refuseUnlessSet();
        try {
            creation.create(login, password);
        } catch (Refused wrong) {
            throw FirstAdministratorUnset.wrong(wrong.refusals());
        } catch (DuplicateKeyException createdByAnotherNode) {
            // two nodes started on the same empty database: one of them was first, with the same settings
        }
    }

    private void refuseUnlessSet() {
        var unset = new ArrayList<String>();
        if (login.isBlank()) {
            unset.add(LOGIN);
        }
        if (password.isBlank()) {
            unset.add(PASSWORD);
        }
        if (!unset.isEmpty()) {
            throw FirstAdministratorUnset.missing(unset);
        }
    }
}
