<#if mail.daily>您在银先有以下 ${mail.lines?size?c} 条通知，尚未查看：<#else>您在银先有一条<#if mail.lines[0].urgent>紧急</#if>通知：</#if>

<#list mail.lines as line>
${line?counter?c}. <#if line.urgent>【紧急】</#if>${line.title}
   ${line.reason}<#if line.caseNumber??>　办件 ${line.caseNumber}</#if>　${line.toldAt}
<#if line.link??>
   ${line.link}
</#if>

</#list>
<#if mail.home??>请打开 ${mail.home} 登录办理。<#else>请登录银先办理。</#if>

——
本邮件由银先（离退休干部党建审批系统）自动发出，请勿回复。
如不再需要邮件，请登录后在“通知设置”中修改。
