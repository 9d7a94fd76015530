【银先】您有紧急事项待办：${mail.lines[0].reason}<#if mail.lines[0].caseNumber??>（办件 ${mail.lines[0].caseNumber}）</#if>，请登录银先办理。
