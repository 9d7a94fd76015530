package cn.yinxian.organisation.web;

import static cn.yinxian.testing.TestOfficials.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willReturn;
import static org.mockito.BDDMockito.willThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.yinxian.organisation.Role;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.model.RegisteredUnit;
import cn.yinxian.organisation.usecase.AddUnit;
import cn.yinxian.organisation.usecase.BrowseUnits;
import cn.yinxian.organisation.usecase.CheckSetup;
import cn.yinxian.organisation.usecase.EndUnit;
import cn.yinxian.organisation.usecase.MoveUnit;
import cn.yinxian.organisation.usecase.RenameUnit;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.testing.PageTest;
import cn.yinxian.testing.StoppedClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest({AdministrationController.class, UnitController.class, AddUnitController.class, RenameUnitController.class,
    MoveUnitController.class, EndUnitController.class})
@Import({UnitChoices.class, StoppedClock.class})
class UnitPagesTest {

    private static final String TYPED = "<script>${7*7}</script> 𠮷";
    private static final String AS_TYPED = "&lt;script&gt;${7*7}&lt;/script&gt; 𠮷";
    private static final RegisteredUnit CITY =
            RegisteredUnit.founded(UnitCode.of("330900"), "银海市", UnitKind.CITY, null, null, true, "银委", null);
    private static final RegisteredUnit DISTRICT =
            RegisteredUnit.founded(UnitCode.of("330901"), "向阳区" + TYPED, UnitKind.DISTRICT, CITY, CITY, true, null, null);

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    BrowseUnits units;

    @MockitoBean
    CheckSetup setup;

    @MockitoBean
    WorkingCalendar calendar;

    @MockitoBean
    AddUnit addUnit;

    @MockitoBean
    RenameUnit renameUnit;

    @MockitoBean
    MoveUnit moveUnit;

    @MockitoBean
    EndUnit endUnit;

    @BeforeEach
    void aCityWithOneDistrict() {
        given(units.city()).willReturn(Optional.of(CITY.unit()));
        given(units.all()).willReturn(List.of(CITY.unit(), DISTRICT.unit()));
        given(units.one(any())).willThrow(new Missing());
        willReturn(new BrowseUnits.Entry(CITY, List.of(), List.of(DISTRICT.unit()), null, null)).given(units).one(CITY.code());
        willReturn(new BrowseUnits.Entry(DISTRICT, List.of(CITY.unit()), List.of(), CITY.unit(), null)).given(units).one(DISTRICT.code());
        given(setup.now()).willReturn(new CheckSetup.Setup(false, 0, false));
    }

    @Test
    void an_empty_installation_says_what_comes_first() {
        assertThat(get("/admin")).hasStatusOk().bodyText().contains("请按顺序完成", "指定系统管理员和审计员", "○ 待完成");
        given(setup.now()).willReturn(new CheckSetup.Setup(true, 20, true));
        assertThat(get("/admin")).hasStatusOk().bodyText().doesNotContain("请按顺序完成").contains("目前有 20 个在用单位");
        given(units.city()).willReturn(Optional.empty());
        assertThat(get("/admin/units")).hasStatusOk().bodyText().contains("先录入市");
        assertThat(get("/admin/units/new")).hasStatusOk().bodyText().contains("录入市", "name=\"kind\" value=\"CITY\"").doesNotContain("行政上级");
    }

    @Test
    void the_system_administrator_is_warned_of_a_missing_year() {
        assertThat(get("/admin")).hasStatusOk().bodyText().doesNotContain("节假日安排尚未导入").contains("href=\"/admin/calendar\"");
        given(calendar.yearMissingOn(LocalDate.of(2026, 11, 23))).willReturn(OptionalInt.of(2027));
        assertThat(get("/admin")).hasStatusOk().bodyText().contains("2027年节假日安排尚未导入");
    }

    @Test
    void the_tree_is_walked_level_by_level() {
        assertThat(get("/admin/units")).hasStatusOk().bodyText().contains("银海市", "/admin/units/330901", AS_TYPED);
        assertThat(get("/admin/units/330901")).hasStatusOk().bodyText()
                .contains("<a href=\"/admin/units/330900\">银海市</a> ›", AS_TYPED, "没有下级单位").doesNotContain("<script>$");
        assertThat(get("/admin/units?text=" + "{text}", TYPED)).hasStatusOk().bodyText().contains("value=\"" + AS_TYPED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/units/999", "/admin/units/x", "/admin/units/999/rename", "/admin/units/999/move", "/admin/units/999/end"})
    void a_unit_that_is_not_there_is_missing(String address) {
        assertThat(get(address)).hasStatus(404);
    }

    @Test
    void a_new_unit_that_is_refused_keeps_what_was_typed() {
        given(addUnit.add(any())).willThrow(Refused.because(Refusal.of("code", "unit.code", "代码 330901 已被使用")));
        var answer = post("/admin/units/new", "kind", "UNIT", "code", "330901", "name", TYPED, "parent", "330900",
                "partyParent", "330900", "docMark", TYPED.substring(8, 16), "fullName", TYPED);
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
                .contains("代码 330901 已被使用", "value=\"" + AS_TYPED + "\"", "value=\"330901\"")
                .contains("<option value=\"330900\" selected>");
    }

    @Test
    void what_is_missing_or_chosen_from_nowhere_is_told_beside_its_field() {
        assertThat(post("/admin/units/new", "kind", "PLANET", "name", " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("/admin/units/new", "kind", "UNIT", "code", "330999", "name", "局", "parent", "nowhere"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("没有代码为 nowhere 的单位");
        then(addUnit).shouldHaveNoInteractions();
    }

    @Test
    void a_unit_added_leads_to_its_parent_with_a_message() {
        assertThat(post("/admin/units/new", "kind", "UNIT", "code", "330901101", "name", "民政局", "parent", "330901", "partyParent", "330901"))
                .hasRedirectedUrl("/admin/units/330901").flash().containsEntry("message", "已新增单位“民政局”。");
        var command = ArgumentCaptor.forClass(AddUnit.Command.class);
        then(addUnit).should().add(command.capture());
        assertThat(command.getValue().by().value()).isEqualTo("tester");
        assertThat(command.getValue().parent()).isEqualTo(UnitCode.of("330901"));
    }

    @Test
    void moving_and_ending_ask_for_a_confirmation_first() {
        given(units.below(any())).willReturn(7);
        assertThat(get("/admin/units/330901/move")).hasStatusOk().bodyText().contains("连同下级 7 个单位", "value=\"330900\" selected");
        assertThat(post("/admin/units/330901/move", "parent", "330900", "partyParent", "330900", "version", "3"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("勾选确认");
        assertThat(get("/admin/units/330901/end")).hasStatusOk().bodyText().contains("撤销后不能恢复");
        assertThat(post("/admin/units/330901/end", "successor", "330900", "version", "3")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        then(moveUnit).shouldHaveNoInteractions();
        then(endUnit).shouldHaveNoInteractions();
        assertThat(post("/admin/units/330901/move", "parent", "330900", "partyParent", "330900", "confirmed", "true", "version", "3"))
                .hasRedirectedUrl("/admin/units/330901");
        assertThat(post("/admin/units/330901/end", "confirmed", "true", "version", "3")).hasRedirectedUrl("/admin/units/330901");
    }

    @Test
    void a_rename_keeps_the_text_when_refused_and_says_so_when_somebody_was_faster() {
        willThrow(Refused.because(Refusal.of("name", "unit.name", "单位名称应为 1 至 100 个字"))).given(renameUnit).rename(any());
        assertThat(post("/admin/units/330901/rename", "name", TYPED, "version", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("单位名称应为", "value=\"" + AS_TYPED + "\"");
        willThrow(Overtaken.byAnother()).given(renameUnit).rename(any());
        assertThat(post("/admin/units/330901/rename", "name", "向阳区", "version", "0")).hasStatus(HttpStatus.CONFLICT);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"SYSTEM_ADMIN"}, mode = EnumSource.Mode.EXCLUDE)
    void nobody_but_the_system_administrator_sees_units(Role role) {
        assertThat(mvc.get().uri("/admin/units").with(signedInAs(role)).exchange()).hasStatus(403);
        assertThat(mvc.post().uri("/admin/units/new").with(signedInAs(role)).with(csrf()).exchange()).hasStatus(403);
    }

    private MvcTestResult get(String address, Object... values) {
        return mvc.get().uri(address, values).with(signedInAs(Role.SYSTEM_ADMIN)).exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        var request = mvc.post().uri(address).with(signedInAs(Role.SYSTEM_ADMIN)).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
