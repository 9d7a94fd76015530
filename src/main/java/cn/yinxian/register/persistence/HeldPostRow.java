package cn.yinxian.register.persistence;

/** A member who holds a post in the branch of the own relation. */
record HeldPostRow(String branchCode, String branchName, String memberCode) {

    HeldIn branch() {
        return new HeldIn(branchCode, branchName);
    }

    record HeldIn(String code, String name) {}
}
