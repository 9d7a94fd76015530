【银先】紧急事项提醒
<#list mail.lines as line>
· ${line.reason}<#if line.caseNumber??>：办件 ${line.caseNumber}</#if>
</#list>
<#if mail.more gt 0>
等另外 ${mail.more?c} 项
</#if>
<#if mail.home??>请承办人打开 ${mail.home} 登录办理。<#else>请承办人登录银先办理。</#if>
