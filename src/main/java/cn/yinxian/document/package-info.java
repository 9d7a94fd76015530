/** Official documents (公文): numbering, DOCX after GB/T 9704-2012, print pages; working papers and the templates of both; ledgers (台账) as spreadsheets. */
@ApplicationModule(displayName = "公文", allowedDependencies = {"shared", "audit", "organisation", "attachment"})
@NullMarked
package cn.yinxian.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
