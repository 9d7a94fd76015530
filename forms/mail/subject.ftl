【银先】<#if mail.daily>${mail.lines?size?c} 条通知待查看<#else><#if mail.lines[0].urgent>紧急：</#if>${mail.lines[0].title}</#if>
