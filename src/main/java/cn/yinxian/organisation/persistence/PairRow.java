package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.Substitutes.Pair;
import cn.yinxian.shared.OfficialId;

record PairRow(String principal, String principalName, String substitute, String substituteName, String matters) {

    Pair pair() {
        return new Pair(OfficialId.of(principal), principalName, OfficialId.of(substitute), substituteName, SubstitutionRow.split(matters));
    }
}
