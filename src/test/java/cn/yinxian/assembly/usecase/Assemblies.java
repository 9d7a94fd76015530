package cn.yinxian.assembly.usecase;

import cn.yinxian.organisation.Figures;

/** Puts the counting together for tests, of this module and of those that elect. */
public final class Assemblies {

    private Assemblies() {}

    public static AcceptElection acceptance(Figures figures) {
        return new AcceptElection(new ElectedBody(new ElectionCount(new ElectionFigures(figures))), secretaryRule(figures));
    }

    public static CountElection counting(Figures figures) {
        var elections = new ElectionFigures(figures);
        return new CountElection(elections, new ElectionCount(elections));
    }

    public static SecretaryRule secretaryRule(Figures figures) {
        return new SecretaryRule(figures);
    }
}
