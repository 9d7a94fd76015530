package cn.yinxian.register;

import cn.yinxian.shared.BranchCode;

/**
 * A branch has new officers. Published in the transaction of the appointment. Whether an officer gets an account and the
 * post that opens it is the security administrator's act, not a consequence.
 */
public record OfficersAppointed(BranchCode code) {}
