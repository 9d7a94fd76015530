package cn.yinxian.workflow;

/** What one signer of a 会签 says: 同意, 不同意, 弃权. */
public enum Vote {
    YES,
    NO,
    ABSTAIN
}
