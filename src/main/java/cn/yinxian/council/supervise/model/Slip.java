package cn.yinxian.council.supervise.model;

import java.time.LocalDate;

/**
 * A 督办单 that was issued.
 *
 * @param dueOn the day due of which it speaks
 * @param number as it stands on the paper
 * @param document id of the document issued for the item's case
 */
public record Slip(SlipColour colour, LocalDate dueOn, String number, long document, LocalDate issuedOn) {}
