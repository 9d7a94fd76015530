package cn.yinxian.formation.usecase;

import cn.yinxian.register.OfficerPost;

/** A member with the post that falls to him or her. */
public record PostHolder(String memberCode, OfficerPost post) {}
