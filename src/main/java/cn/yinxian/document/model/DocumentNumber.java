package cn.yinxian.document.model;

/** 发文字号: mark of the organ, full year in 〔〕, running number without 第 and without leading zeros. */
public record DocumentNumber(String mark, int year, int sequence) {

    public String text() {
        return mark + "〔" + year + "〕" + sequence + "号";
    }
}
