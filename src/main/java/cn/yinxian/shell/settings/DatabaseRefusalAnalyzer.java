package cn.yinxian.shell.settings;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A database that does not let the program in: says which settings to look at instead of a stack trace. */
class DatabaseRefusalAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    private static final int NO_RIGHT_ON_DATABASE = 1044;
    private static final int WRONG_ACCOUNT = 1045;
    private static final int NO_SUCH_DATABASE = 1049;
    private static final int EMBEDDED_FILE_IN_USE = 90020;
    private static final String NO_CONNECTION = "08";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, SQLException refusal) {
        return switch (refusal.getErrorCode()) {
            case WRONG_ACCOUNT -> analysis(refusal, "数据库的用户名或密码不对 / the database refused the account.",
                    "请检查 YINXIAN_DB_USER、YINXIAN_DB_PASSWORD / check these two.");
            case NO_RIGHT_ON_DATABASE -> analysis(refusal, "数据库账号没有使用这个库的权限 / the account may not use this database.",
                    "请检查 YINXIAN_DB_USER、YINXIAN_DB_NAME，或由数据库管理员授权 / check these two, or have the right granted.");
            case NO_SUCH_DATABASE -> analysis(refusal, "服务器上没有这个数据库 / there is no such database.",
                    "请检查 YINXIAN_DB_NAME，或先由数据库管理员建库（utf8mb4） / check it, or have the database created (utf8mb4).");
            case EMBEDDED_FILE_IN_USE -> analysis(refusal, "数据库文件正被另一个程序使用 / the database file is in use.",
                    "请先停止已在运行的银先，再重新启动 / stop the instance that is running, then start again.");
            default -> isUnreachable(refusal)
                    ? analysis(refusal, "连接不上数据库服务器 / the database server cannot be reached.",
                            "请检查 YINXIAN_DB_HOST、YINXIAN_DB_PORT、YINXIAN_DB_OPTIONS，以及服务器是否已启动 / check these, and whether the server runs.")
                    : null;
        };
    }

    private static boolean isUnreachable(SQLException refusal) {
        return String.valueOf(refusal.getSQLState()).startsWith(NO_CONNECTION);
    }

    private static FailureAnalysis analysis(SQLException refusal, String description, String action) {
        String first = String.valueOf(refusal.getMessage()).lines().findFirst().orElse("");
        return new FailureAnalysis(description + "\n" + first, action, refusal);
    }
}
