package cn.yinxian.organisation.usecase;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Units;
import cn.yinxian.organisation.model.HeldPost;
import cn.yinxian.organisation.model.PlacedBranches;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.UnitCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the places of posts are called; a fixed number of statements for any number of posts. */
@Service
@Transactional(readOnly = true)
public class NamePlaces {

    private final Units units;
    private final PlacedBranches branches;

    NamePlaces(Units units, PlacedBranches branches) {
        this.units = units;
        this.branches = branches;
    }

    /** By place; ended units are named too. */
    public Map<String, String> of(Collection<HeldPost> posts) {
        var names = new HashMap<String, String>();
        names.put(CandidateGroup.SYSTEM, "本系统");
        var unitCodes = posts.stream()
                .filter(post -> !post.role().isHeldAtBranch() && !post.role().isAdministrative())
                .map(post -> UnitCode.of(post.place()))
                .distinct()
                .toList();
        units.findAll(unitCodes).values().forEach(unit -> names.put(unit.code().value(), unit.name()));
        var branchCodes = posts.stream()
                .filter(post -> post.role().isHeldAtBranch())
                .map(post -> BranchCode.of(post.place()))
                .distinct()
                .toList();
        branches.openAmong(branchCodes).forEach(branch -> names.put(branch.code().value(), branch.name()));
        return names;
    }
}
