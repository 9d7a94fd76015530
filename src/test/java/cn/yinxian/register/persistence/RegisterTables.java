package cn.yinxian.register.persistence;

import cn.yinxian.testing.MapperTest;
import cn.yinxian.testing.OwnDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** The whole register on its tables: one context for all its mapper tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@MapperTest
@OwnDatabase
@Import({RegisterSurroundings.class, MyBatisRegister.class, MyBatisRegisterSearch.class, MyBatisRegisterLoad.class, MyBatisStandings.class,
    MyBatisBranchFaults.class, BranchReader.class, BranchEntry.class, BranchChanges.class, Relations.class, Terms.class,
    Departures.class, RegisterRecord.class, LoadCheck.class, LoadedRows.class, UnitPathKeeper.class})
@interface RegisterTables {}
