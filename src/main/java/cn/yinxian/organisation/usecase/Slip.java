package cn.yinxian.organisation.usecase;

import cn.yinxian.shared.OfficialId;

/** A first password, shown once to the security administrator and kept nowhere. */
public record Slip(OfficialId official, String name, String login, String password) {

    @Override
    public String toString() {
        return "Slip[" + official + ", " + login + "]";
    }
}
