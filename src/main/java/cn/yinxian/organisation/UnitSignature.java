package cn.yinxian.organisation;

/**
 * How a unit signs its documents.
 *
 * @param fullName full name as it stands under a document, e.g. "中共云阳市民政局机关委员会"
 * @param docMark the unit's mark in document numbers (发文机关代字), e.g. "民机委"; the beginning of its name if none was fixed yet
 */
public record UnitSignature(String fullName, String docMark) {}
