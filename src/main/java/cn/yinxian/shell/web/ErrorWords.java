package cn.yinxian.shell.web;

import java.util.Map;

/** Title and explanation of the error pages, by status. */
record ErrorWords(String title, String explanation) {

    private static final ErrorWords OUR_FAULT = new ErrorWords(
            "系统出现故障", "这次操作没有完成，也没有留下任何改动。请稍后再试；仍不成功的，请把下面的编号告诉系统管理员。");
    private static final ErrorWords BAD_REQUEST =
            new ErrorWords("无法理解这次请求", "网址或提交的内容不完整、不合格式，没有作任何改动。请返回上一页重新操作。");

    private static final Map<Integer, ErrorWords> BY_STATUS = Map.of(
            403, new ErrorWords("没有权限", "您的职务不能打开这一页或进行这项操作。如职务有变动，请联系系统管理员。"),
            404, new ErrorWords("没有找到这一页", "网址可能有误，内容可能已不存在，或者不在您的工作范围内。"),
            405, new ErrorWords("不能这样打开", "这个网址不接受这种操作，请从菜单重新进入。"),
            409, new ErrorWords("内容已被更新", "在您办理期间，他人刚刚更新了同一内容，您这次的操作没有生效。请重新打开后再办理。"),
            413, new ErrorWords("文件太大", "单个文件不超过 10 MB，一次提交合计不超过 32 MB。请缩小文件或分次上传；这次没有保存任何内容。"),
            415, new ErrorWords("格式不受支持", "提交内容的格式不受支持，没有作任何改动。"),
            422, new ErrorWords("未能办理", "提交的内容不符合规定，没有作任何改动。请返回上一页修改后重新提交。"));

    static final ErrorWords EXPIRED = new ErrorWords(
            "页面已过期", "登录已超时，或者页面停留时间过长，这次提交没有生效。请重新登录并打开该页面，再办一次。");

    static ErrorWords of(int status) {
        return BY_STATUS.getOrDefault(status, status >= 500 ? OUR_FAULT : BAD_REQUEST);
    }
}
