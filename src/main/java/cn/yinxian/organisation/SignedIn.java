package cn.yinxian.organisation;

import cn.yinxian.shared.OfficialId;
import java.io.Serializable;
import java.security.Principal;

/**
 * All that a session remembers of a person: who, and by which password. Name, posts and rights are read anew at each
 * request ({@link CurrentOfficials}).
 *
 * @param official official id
 * @param credential running number of the password used; once another password is set, the session counts as signed out
 * @param mustChange whether nothing but the change of the own password is open to this session
 */
public record SignedIn(String official, int credential, boolean mustChange) implements Principal, Serializable {

    private static final long serialVersionUID = 1L;

    public OfficialId id() {
        return OfficialId.of(official);
    }

    @Override
    public String getName() {
        return official;
    }
}
