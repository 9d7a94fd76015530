package cn.yinxian.workflow.persistence;

import cn.yinxian.organisation.Reach;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Cases, their numbers, and who takes part in them. */
@Mapper
public interface CaseMapper {

    @Nullable Integer lockNumber(@Param("prefix") String prefix, @Param("year") int year);

    void insertNumber(@Param("prefix") String prefix, @Param("year") int year);

    void updateNumber(@Param("prefix") String prefix, @Param("year") int year, @Param("last") int last);

    void insert(CaseRow row);

    @Nullable CaseRow select(@Param("caseNumber") String caseNumber);

    List<CaseRow> selectAll(@Param("caseNumbers") Collection<String> caseNumbers);

    /** Locks the case's row until the transaction ends. */
    @Nullable CaseRow lock(@Param("caseNumber") String caseNumber);

    /** Locks those of these cases that nobody else holds, and waits for none. */
    List<String> lockFree(@Param("caseNumbers") Collection<String> caseNumbers);

    void updateStatus(@Param("caseNumber") String caseNumber, @Param("status") String status);

    /** Something was done about the case beside its path; it is locked by the caller. */
    void noteMargin(@Param("caseNumber") String caseNumber);

    void updateRoutedBy(@Param("caseNumber") String caseNumber, @Param("rule") String rule);

    void updateDefinition(@Param("caseNumber") String caseNumber, @Param("definitionId") String definitionId);

    void updateApplicant(
            @Param("caseNumber") String caseNumber, @Param("applicant") String applicant, @Param("applicantName") String applicantName);

    void updateRound(@Param("caseNumber") String caseNumber, @Param("round") int round);

    void end(@Param("caseNumber") String caseNumber, @Param("at") Instant at);

    /** How long the cases of a process took that came to their ordinary end since then; the latest first. */
    List<CaseSpan> selectSpans(@Param("process") String process, @Param("since") Instant since, @Param("limit") int limit);

    int countParty(@Param("caseNumber") String caseNumber, @Param("owners") Collection<String> owners);

    int hasParty(@Param("caseNumber") String caseNumber, @Param("owner") String owner);

    /** How often somebody was sent the case to read, or asked about it. */
    int countReadings(@Param("caseNumber") String caseNumber, @Param("reader") String reader);

    BesideCount countBeside(@Param("caseNumber") String caseNumber);

    void insertParty(@Param("caseNumber") String caseNumber, @Param("owner") String owner);

    /** Those of these cases that are in the reader's reach. @param substituted owners of principals, with the matters handed over */
    List<CaseRow> selectReadable(
            @Param("caseNumbers") List<String> caseNumbers, @Param("paths") List<String> paths, @Param("owners") List<String> owners,
            @Param("substituted") List<Reach> substituted);

    /** Newest first, by key. A city opens some thousands of cases a year; text search reads within the reader's scope. */
    List<CaseRow> search(@Param("filter") CaseFilter filter);
}
