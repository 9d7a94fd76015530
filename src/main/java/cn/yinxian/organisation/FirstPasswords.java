package cn.yinxian.organisation;

import java.util.List;

/** Draws first passwords for accounts that are opened in bulk; each is shown once, on a slip, and must be changed. */
public interface FirstPasswords {

    /** In the order asked for. Hashing many takes seconds: two cores do some twenty a second each. */
    List<FirstPassword> draw(List<Opening> openings);

    /** Whose account is to be opened. */
    record Opening(String login, String name) {}

    /** @param hash as {@link OrganisationLoad.NewAccount} takes it */
    record FirstPassword(String login, String name, String password, String hash) {

        @Override
        public String toString() {
            return "FirstPassword[" + login + "]";
        }
    }
}
