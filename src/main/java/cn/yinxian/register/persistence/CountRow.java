package cn.yinxian.register.persistence;

import cn.yinxian.register.BranchCount;
import cn.yinxian.shared.BranchCode;

record CountRow(String branchCode, int formal, int probationary) {

    BranchCount count() {
        return new BranchCount(BranchCode.of(branchCode), formal, probationary);
    }
}
