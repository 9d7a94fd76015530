package cn.yinxian.renewal.persistence;

import cn.yinxian.renewal.model.Review;
import cn.yinxian.renewal.model.Reviews;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisReviews implements Reviews {

    private final ReviewMapper mapper;

    MyBatisReviews(ReviewMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Review review) {
        mapper.insert(ReviewRow.of(review.state()));
    }

    @Override
    public Review require(CaseNumber number) {
        var row = mapper.select(number.value());
        if (row == null) {
            throw new Missing();
        }
        return row.review();
    }

    @Override
    public boolean isCalled(BranchCode branch, int year) {
        return mapper.count(branch.value(), year) > 0;
    }

    @Override
    public Set<BranchCode> calledOf(Collection<BranchCode> branches, int year) {
        return branches.isEmpty()
                ? Set.of()
                : mapper.selectCalled(branches, year).stream().map(BranchCode::of).collect(Collectors.toSet());
    }

    @Override
    public List<Review> underWay(BranchCode branch) {
        return mapper.selectUnderWay(branch.value()).stream().map(ReviewRow::review).toList();
    }

    @Override
    public void update(Review review) {
        if (mapper.update(ReviewRow.of(review.state())) == 0) {
            throw Overtaken.byAnother();
        }
    }
}
