package cn.yinxian.organisation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.model.Accounts;
import cn.yinxian.shared.Refused;
import cn.yinxian.testing.MapperTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MapperTest
@OrganisationBeans
class CreateFirstAdministratorMapperTest {

    @Autowired
    CreateFirstAdministrator creation;

    @Autowired
    Roster roster;

    @Autowired
    Accounts accounts;

    @Test
    void an_empty_installation_gets_a_security_administrator_who_must_change_the_password() {
        assertThat(creation.isNeeded()).isTrue();
        creation.create("AnQuan", "Yunyang-2026-ok");
        assertThat(creation.isNeeded()).isFalse();
        var administrator = roster.membersOf(CandidateGroup.administrators(Role.SECURITY_ADMIN)).get(0);
        var account = accounts.find(administrator.id()).orElseThrow();
        assertThat(account.login()).isEqualTo("anquan");
        assertThat(account.mustChange()).isTrue();
        assertThat(account.passwordHash()).startsWith("{bcrypt}");
    }

    @Test
    void a_weak_first_password_creates_nobody() {
        assertThatThrownBy(() -> creation.create("anquan", "anquan")).isInstanceOf(Refused.class);
        assertThat(creation.isNeeded()).isTrue();
    }
}
