package cn.yinxian.renewal.persistence;

import cn.yinxian.renewal.persistence.RenewalParts.CandidateRow;
import cn.yinxian.renewal.persistence.RenewalParts.HolderRow;
import cn.yinxian.renewal.persistence.RenewalParts.PersonRow;
import cn.yinxian.shared.BranchCode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Writes and reads {@code renewal} and what belongs to it. */
@Mapper
interface RenewalMapper {

    void insert(@Param("row") RenewalRow row, @Param("at") Instant at);

    int update(@Param("row") RenewalRow row, @Param("at") Instant at);

    @Nullable RenewalRow select(String caseNumber);

    @Nullable RenewalRow selectUnderWay(String branchCode);

    List<String> selectRenewing(@Param("branches") Collection<BranchCode> branches);

    /** Candidates and holders, each in their order. */
    List<PersonRow> selectPeople(String caseNumber);

    void deleteCandidates(String caseNumber);

    void deleteHolders(String caseNumber);

    void insertCandidates(@Param("rows") List<CandidateRow> rows);

    void insertHolders(@Param("rows") List<HolderRow> rows);
}
