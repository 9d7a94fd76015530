package cn.yinxian.register.persistence;

import cn.yinxian.register.OfficerPost;
import java.time.LocalDate;

record NewOfficerRow(String branchCode, String memberCode, OfficerPost post, LocalDate sinceOn) {}
