package cn.yinxian.shell.security;

/** Request attribute: the form came without a valid token, most often because the session ended while it was being filled in. */
public enum ExpiredForm {
    EXPIRED
}
