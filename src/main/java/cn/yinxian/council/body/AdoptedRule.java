package cn.yinxian.council.body;

import java.time.LocalDate;

/**
 * The rule a council gave itself (协调议事会议制度), as a document.
 *
 * @param docNumber its 发文字号, e.g. "安老干发〔2026〕3号"
 */
public record AdoptedRule(String title, String docNumber, LocalDate adoptedOn) {}
