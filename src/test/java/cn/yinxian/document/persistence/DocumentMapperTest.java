package cn.yinxian.document.persistence;

import static cn.yinxian.document.DocumentExamples.CASE;
import static cn.yinxian.document.DocumentExamples.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.document.DocumentExamples;
import cn.yinxian.document.Documents.Draft;
import cn.yinxian.document.Documents.Issued;
import cn.yinxian.document.model.DocumentNumber;
import cn.yinxian.document.usecase.IssuedDocuments;
import cn.yinxian.document.usecase.IssuedDocuments.NewDocument;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.testing.MapperTest;
import cn.yinxian.testing.OwnDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@MapperTest
@OwnDatabase
@Import(MyBatisIssuedDocuments.class)
class DocumentMapperTest {

    private static final Instant NOON = Instant.parse("2026-03-05T04:00:00Z");
    private static final CaseNumber BUSY = CaseNumber.of("BF-2026-99999");
    private static final UnitCode ORGAN = UnitCode.of("440305017");

    @Autowired
    private IssuedDocuments documents;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void what_was_filed_is_read_back_unchanged() {
        var draft = DocumentExamples.everywhere("𠮷 <b> ${7*7} \\ ' \" ；");
        long id = documents.add(filed(draft, 1, new byte[] {0, 1, -1}));
        assertThat(documents.find(CASE, id)).contains(new Issued(id, draft, "向民委〔2026〕1号", CLERK));
        assertThat(documents.content(CASE, id)).hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(0, 1, -1));
        assertThat(documents.of(CASE)).extracting(Issued::id).containsExactly(id);
    }

    @Test
    void a_document_without_copies_and_with_a_large_file_is_kept() {
        var large = new byte[3_000_000];
        Arrays.fill(large, (byte) 7);
        long id = documents.add(filed(DocumentExamples.reply("批复", null), 1, large));
        assertThat(documents.find(CASE, id).orElseThrow().draft().copyTo()).isNull();
        assertThat(documents.content(CASE, id)).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(large));
    }

    @Test
    void another_case_does_not_find_it() {
        long id = documents.add(filed(DocumentExamples.reply(), 1, new byte[1]));
        var other = CaseNumber.of("BF-2026-00013");
        assertThat(documents.find(other, id)).isEmpty();
        assertThat(documents.content(other, id)).isEmpty();
        assertThat(documents.of(other)).isEmpty();
    }

    @Test
    void no_number_is_given_twice() {
        documents.add(filed(DocumentExamples.reply(), 1, new byte[1]));
        assertThatThrownBy(() -> documents.add(filed(DocumentExamples.reply(), 1, new byte[1]))).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void each_organ_mark_and_year_counts_for_itself() {
        assertThat(next(ORGAN, "向民委", 2026)).isEqualTo(1);
        assertThat(next(ORGAN, "向民委", 2026)).isEqualTo(2);
        assertThat(next(ORGAN, "向民委", 2027)).isEqualTo(1);
        assertThat(next(ORGAN, "向民组", 2026)).isEqualTo(1);
        assertThat(next(UnitCode.of("440306"), "向民委", 2026)).isEqualTo(1);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void many_at_once_get_distinct_consecutive_numbers_even_when_the_series_begins() throws Exception {
        for (int year = 2101; year <= 2105; year++) {
            assertThat(sorted(atOnce(6, 4, year))).isEqualTo(IntStream.rangeClosed(1, 24).boxed().toList());
        }
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void an_act_that_fails_uses_up_no_number() {
        var transaction = new TransactionTemplate(transactions);
        transaction.executeWithoutResult(status -> {
            assertThat(next(ORGAN, "向民委", 2110)).isEqualTo(1);
            status.setRollbackOnly();
        });
        assertThat(transaction.<Integer>execute(status -> next(ORGAN, "向民委", 2110))).isEqualTo(1);
    }

    private List<Integer> atOnce(int people, int each, int year) throws Exception {
        var pool = Executors.newFixedThreadPool(people);
        try {
            var together = new CyclicBarrier(people);
            Callable<List<Integer>> person = () -> {
                together.await();
                return issueOneByOne(each, year);
            };
            var numbers = new ArrayList<Integer>();
            for (Future<List<Integer>> future : pool.invokeAll(IntStream.range(0, people).mapToObj(i -> person).toList())) {
                numbers.addAll(future.get());
            }
            return numbers;
        } finally {
            pool.shutdownNow();
        }
    }

    private List<Integer> issueOneByOne(int each, int year) {
        var transaction = new TransactionTemplate(transactions);
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < each; i++) {
            numbers.add(transaction.execute(status -> {
                var number = documents.nextNumber(ORGAN, "向民委", year);
                documents.add(filed(DocumentExamples.replyIn(BUSY), number, new byte[1]));
                return number.sequence();
            }));
        }
        return numbers;
    }

    private int next(UnitCode organ, String mark, int year) {
        return documents.nextNumber(organ, mark, year).sequence();
    }

    private static List<Integer> sorted(List<Integer> numbers) {
        return numbers.stream().sorted().toList();
    }

    private static NewDocument filed(Draft draft, int sequence, byte[] content) {
        return filed(draft, new DocumentNumber("向民委", 2026, sequence), content);
    }

    private static NewDocument filed(Draft draft, DocumentNumber number, byte[] content) {
        return new NewDocument(new Issued(0, draft, number.text(), CLERK), number, "reply@0", content, NOON);
    }
}
