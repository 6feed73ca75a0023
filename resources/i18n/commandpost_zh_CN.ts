<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AcceptBar</name>
    <message>
        <source>why: first import, annual revision, new superior…</source>
        <translation>如：首次入库、年度修订、上级预案调整</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不入库</translation>
    </message>
    <message>
        <source>Take into the library</source>
        <translation>纳入预案库</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>作为</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>a new plan</source>
        <translation>新预案</translation>
    </message>
    <message>
        <source>a newer text of: {title}</source>
        <translation>修订版，对应：{title}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Log line</source>
        <translation>日志行</translation>
    </message>
    <message>
        <source>Close the notice, the help or the form; leave the log line</source>
        <translation>关闭提示、帮助或表单；离开日志行</translation>
    </message>
    <message>
        <source>Page shown before</source>
        <translation>返回上一页</translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation>刷新本页</translation>
    </message>
    <message>
        <source>Someone else sits down</source>
        <translation>换人值守</translation>
    </message>
    <message>
        <source>Silence the alarm for five minutes</source>
        <translation>告警静音5分钟</translation>
    </message>
    <message>
        <source>Go to what hurts first</source>
        <translation>去处理最紧急的一项</translation>
    </message>
    <message>
        <source>Next theme: night, day, contrast</source>
        <translation>切换主题：夜间、日间、高对比</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>放大字号</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>缩小字号</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Take a call</source>
        <translation>接报</translation>
    </message>
    <message>
        <source>Register a call or document</source>
        <translation>登记来电来文</translation>
    </message>
    <message>
        <source>Zero reports and the chase after them</source>
        <translation>零报告与催报</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>抽查点名</translation>
    </message>
    <message>
        <source>Register the call as a new incident</source>
        <translation>将来电登记为新事件</translation>
    </message>
    <message>
        <source>Add the call to a running incident</source>
        <translation>并入正在处置的事件</translation>
    </message>
    <message>
        <source>Handled call: record what came of it</source>
        <translation>来电已处理：记录处理结果</translation>
    </message>
    <message>
        <source>Empty the form; once more brings it back</source>
        <translation>清空表单；再按一次恢复</translation>
    </message>
    <message>
        <source>Another call rings: this one waits half typed</source>
        <translation>又来一个电话：本单暂存，另开一单</translation>
    </message>
    <message>
        <source>The next half-typed call</source>
        <translation>下一个未填完的来电</translation>
    </message>
    <message>
        <source>What was read from the words: take it or put it back</source>
        <translation>识别结果：采用或退回（Alt＋数字）</translation>
    </message>
    <message>
        <source>Draw up the first report</source>
        <translation>起草首报</translation>
    </message>
    <message>
        <source>Draw up a follow-up</source>
        <translation>起草续报</translation>
    </message>
    <message>
        <source>Issue the paper</source>
        <translation>签发文书</translation>
    </message>
    <message>
        <source>Takes a number and puts the paper on record</source>
        <translation>取号并归入记录</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Copy the paper as text</source>
        <translation>复制文书文字</translation>
    </message>
    <message>
        <source>Show other posts&apos; tasks too</source>
        <translation>显示其他岗位的任务</translation>
    </message>
    <message>
        <source>Settle the framed reminder</source>
        <translation>选中的提醒已办</translation>
    </message>
    <message>
        <source>Put the framed item off, until a time</source>
        <translation>推迟选中的待办，须写明时间</translation>
    </message>
    <message>
        <source>Correct the framed line of the log</source>
        <translation>更正选中的日志</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Show the log of earlier shifts too</source>
        <translation>显示以前各班的日志</translation>
    </message>
    <message>
        <source>Find people and resources</source>
        <translation>查找人员和资源</translation>
    </message>
    <message>
        <source>Copy the first number (Alt+2 to Alt+4: the others)</source>
        <translation>复制第一个号码（Alt+2 至 Alt+4 为其余号码）</translation>
    </message>
    <message>
        <source>Copy the second number</source>
        <translation>复制第二个号码</translation>
    </message>
    <message>
        <source>Copy the third number</source>
        <translation>复制第三个号码</translation>
    </message>
    <message>
        <source>Copy the fourth number</source>
        <translation>复制第四个号码</translation>
    </message>
    <message>
        <source>Put the row in hand right (Enter in the table)</source>
        <translation>更正当前一条（表中按 Enter）</translation>
    </message>
    <message>
        <source>Add a row to this table</source>
        <translation>在本表新增一条</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>下一张表</translation>
    </message>
    <message>
        <source>Table before</source>
        <translation>上一张表</translation>
    </message>
    <message>
        <source>What the roster lacks</source>
        <translation>名册缺口</translation>
    </message>
    <message>
        <source>What is missing: by urgency or by township</source>
        <translation>缺口：按轻重或按乡镇排列</translation>
    </message>
    <message>
        <source>What is missing: fill the post, open the person</source>
        <translation>缺口：补岗位，打开人员或物资</translation>
    </message>
    <message>
        <source>Save the list of what is missing</source>
        <translation>保存缺口清单</translation>
    </message>
    <message>
        <source>Import a roster workbook</source>
        <translation>导入通讯录工作簿</translation>
    </message>
    <message>
        <source>Export the roster as a workbook</source>
        <translation>导出名册工作簿</translation>
    </message>
    <message>
        <source>Hand over the shift</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Tick the framed line, or take the tick back</source>
        <translation>勾选选中的一条，或取消勾选</translation>
    </message>
    <message>
        <source>Object to the framed line, with a reason</source>
        <translation>对选中的一条提出异议并写明理由</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>现在交接班</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>灾情</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>Verification and phone reports</source>
        <translation>核实与电话报告</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指挥</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>List of incidents</source>
        <translation>事件列表</translation>
    </message>
    <message>
        <source>Show closed incidents too</source>
        <translation>同时显示已结束的事件</translation>
    </message>
    <message>
        <source>Verified: true</source>
        <translation>核实：属实</translation>
    </message>
    <message>
        <source>Verified: not true</source>
        <translation>核实：不属实</translation>
    </message>
    <message>
        <source>Still to be verified</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Phone reports</source>
        <translation>电话报告</translation>
    </message>
    <message>
        <source>That step of the phone reports is being told now</source>
        <translation>此刻正向这一级电话报告</translation>
    </message>
    <message>
        <source>In the reporting grid: note the call, or write the report</source>
        <translation>报送表中：登记接报人，或去写书面报告</translation>
    </message>
    <message>
        <source>Enter figures</source>
        <translation>填报灾情</translation>
    </message>
    <message>
        <source>In the figures table: somebody stands for this place</source>
        <translation>灾情表中：这个乡镇的数据由谁核实</translation>
    </message>
    <message>
        <source>Appoint or hand over on-scene command</source>
        <translation>指定现场指挥官或指挥权交接</translation>
    </message>
    <message>
        <source>Appoint the technical commander</source>
        <translation>指定技术指挥官</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>增加任务</translation>
    </message>
    <message>
        <source>Event grade</source>
        <translation>事件分级</translation>
    </message>
    <message>
        <source>Close the incident, or open it again</source>
        <translation>结束事件，或重新打开</translation>
    </message>
    <message>
        <source>Find in the plan</source>
        <translation>在预案中查找</translation>
    </message>
    <message>
        <source>Search all plans</source>
        <translation>全库检索</translation>
    </message>
    <message>
        <source>What the plans owe, and back to the plan</source>
        <translation>到期清单（再按返回预案）</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>响应级别</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Organisation chart</source>
        <translation>组织体系图</translation>
    </message>
    <message>
        <source>Life of the plan</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>Levels: the plan&apos;s next hazard</source>
        <translation>响应级别：切换灾种</translation>
    </message>
    <message>
        <source>Levels: what each takes over from below</source>
        <translation>响应级别：展开或收起沿用措施</translation>
    </message>
    <message>
        <source>Life: issued</source>
        <translation>生命周期：印发</translation>
    </message>
    <message>
        <source>Life: filed</source>
        <translation>生命周期：备案</translation>
    </message>
    <message>
        <source>Life: published, or not by law</source>
        <translation>生命周期：公开（或依法不公开）</translation>
    </message>
    <message>
        <source>Life: evaluated</source>
        <translation>生命周期：评估</translation>
    </message>
    <message>
        <source>Life: drill held</source>
        <translation>生命周期：演练</translation>
    </message>
    <message>
        <source>Life: revision begun</source>
        <translation>生命周期：启动修订</translation>
    </message>
    <message>
        <source>Life: abolished</source>
        <translation>生命周期：废止</translation>
    </message>
    <message>
        <source>Life: the county&apos;s own period</source>
        <translation>生命周期：本县周期</translation>
    </message>
    <message>
        <source>In the records of a plan: take one back</source>
        <translation>预案登记记录中：撤回一条</translation>
    </message>
    <message>
        <source>In the organisation chart: nearer, farther, all of it</source>
        <translation>组织体系图中：放大、缩小、原始大小</translation>
    </message>
    <message>
        <source>Import a plan file</source>
        <translation>导入预案文件</translation>
    </message>
    <message>
        <source>Edit the plan</source>
        <translation>编辑预案</translation>
    </message>
    <message>
        <source>Activate, or raise</source>
        <translation>启动或升级响应</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不启动</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>请示中</translation>
    </message>
    <message>
        <source>Raise or lower</source>
        <translation>调整响应级别</translation>
    </message>
    <message>
        <source>The notice was signed</source>
        <translation>登记通知签发</translation>
    </message>
    <message>
        <source>Terminate the response</source>
        <translation>终止响应</translation>
    </message>
    <message>
        <source>Activate a response on a forecast</source>
        <translation>依据预报启动响应</translation>
    </message>
    <message>
        <source>Next response or episode</source>
        <translation>下一个响应或灾害过程</translation>
    </message>
    <message>
        <source>Previous response or episode</source>
        <translation>上一个响应或灾害过程</translation>
    </message>
    <message>
        <source>Task: next step</source>
        <translation>任务：下一步</translation>
    </message>
    <message>
        <source>Task: ordered to someone</source>
        <translation>任务：下达</translation>
    </message>
    <message>
        <source>Task: done</source>
        <translation>任务：办结</translation>
    </message>
    <message>
        <source>Task: not applicable</source>
        <translation>任务：不适用</translation>
    </message>
    <message>
        <source>Task: defer</source>
        <translation>任务：推迟</translation>
    </message>
    <message>
        <source>Task: take back</source>
        <translation>任务：撤回一步</translation>
    </message>
    <message>
        <source>Task: open its tool</source>
        <translation>任务：打开所用页面</translation>
    </message>
    <message>
        <source>Tasks: new, own, all</source>
        <translation>任务：新增、本台、全部</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>本站</translation>
    </message>
    <message>
        <source>How papers are written</source>
        <translation>文书设置</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Save the station, the rules or the papers</source>
        <translation>保存本站设置、报送规则或文书设置</translation>
    </message>
    <message>
        <source>Add a call, a rule, or the townships as recipients</source>
        <translation>新增电话报告对象、规则，或把各乡镇列为收件组</translation>
    </message>
    <message>
        <source>Choose a workbook</source>
        <translation>选择工作簿</translation>
    </message>
    <message>
        <source>Say from whom it is; its columns are remembered</source>
        <translation>填写报送单位，下次沿用其表头</translation>
    </message>
    <message>
        <source>Columns: the guess is right</source>
        <translation>表头：采用建议</translation>
    </message>
    <message>
        <source>Columns: leave this column or sheet out</source>
        <translation>表头：不导入此列或此表</translation>
    </message>
    <message>
        <source>Columns: choose what it fills</source>
        <translation>表头：选择对应的字段</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>返回表头对应</translation>
    </message>
    <message>
        <source>Next sort: refused, deactivated, changed, new</source>
        <translation>下一类：退回、停用、变更、新增</translation>
    </message>
    <message>
        <source>Sort before</source>
        <translation>上一类</translation>
    </message>
    <message>
        <source>Keep whoever is no longer in the workbook on the list</source>
        <translation>工作簿中已没有的人全部保留在岗</translation>
    </message>
    <message>
        <source>Copy the refused rows</source>
        <translation>复制退回的行</translation>
    </message>
    <message>
        <source>Save the refused rows for their sender</source>
        <translation>保存退回的行，供报送单位改正</translation>
    </message>
    <message>
        <source>Go on; at the end, take the workbook in</source>
        <translation>继续；最后一步为导入</translation>
    </message>
    <message>
        <source>Save as a new revision</source>
        <translation>保存为新版本</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Discard what is not saved</source>
        <translation>放弃未保存的修改</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>新增一项</translation>
    </message>
    <message>
        <source>Remove the item or level</source>
        <translation>删除该项或该级别</translation>
    </message>
    <message>
        <source>Item up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Item down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Add a bound</source>
        <translation>新增一条界限</translation>
    </message>
    <message>
        <source>Remove the bound</source>
        <translation>删除该界限</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>增加级别</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>Finding before</source>
        <translation>上一个问题</translation>
    </message>
    <message>
        <source>To the outline</source>
        <translation>转到目录</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>转到列表</translation>
    </message>
    <message>
        <source>To the fields</source>
        <translation>转到填写栏</translation>
    </message>
    <message>
        <source>On: from the outline to the list, from there to the fields</source>
        <translation>由目录进入列表，再进入填写栏</translation>
    </message>
    <message>
        <source>Back the same way; from the outline out, kept as a draft</source>
        <translation>逐级返回；在目录中按则离开，修改存为草稿</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>A new plan from this one</source>
        <translation>以此为范本新编预案</translation>
    </message>
    <message>
        <source>Accept what was assumed about the doubt</source>
        <translation>认可存疑处的识别结果</translation>
    </message>
    <message>
        <source>Correct the finding; Enter again takes the change</source>
        <translation>更正识别结果，再按 Enter 生效</translation>
    </message>
    <message>
        <source>Leave the condition to a person&apos;s judgement</source>
        <translation>该启动条件改为人工研判</translation>
    </message>
    <message>
        <source>Drop the finding</source>
        <translation>去掉该识别结果</translation>
    </message>
    <message>
        <source>Add a condition, a measure or who decides to the level</source>
        <translation>为该级别补充启动条件、措施或决定人</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>Next open doubt</source>
        <translation>下一处未核存疑</translation>
    </message>
    <message>
        <source>Doubts, findings, source text: the next one</source>
        <translation>在存疑、识别结果、原文之间切换</translation>
    </message>
    <message>
        <source>Next plan of the file</source>
        <translation>本文件的下一个预案</translation>
    </message>
    <message>
        <source>Findings, or what is new against the library</source>
        <translation>切换识别结果和与现行版本的差异</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>选择其他文件</translation>
    </message>
    <message>
        <source>Leave this plan out</source>
        <translation>本预案不入库</translation>
    </message>
    <message>
        <source>Take the plan into the library</source>
        <translation>将预案纳入预案库</translation>
    </message>
    <message>
        <source>Register what stands in the form</source>
        <translation>登记表中内容</translation>
    </message>
    <message>
        <source>Tell the duty leader of the framed matter</source>
        <translation>将选中件报带班领导</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>传达转办</translation>
    </message>
    <message>
        <source>Leader&apos;s instruction, word for word</source>
        <translation>领导批示（逐字记录）</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>反馈情况</translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>It becomes a new incident</source>
        <translation>登记为新事件</translation>
    </message>
    <message>
        <source>Correct a fact</source>
        <translation>更正登记内容</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>Register: today, open or all</source>
        <translation>登记簿：今日、未办结、全部</translation>
    </message>
    <message>
        <source>Filter the register</source>
        <translation>筛选登记簿</translation>
    </message>
    <message>
        <source>At the post</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>A stand-in</source>
        <translation>替岗</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>未接</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>脱岗</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>号码有误</translation>
    </message>
    <message>
        <source>The outcome with name, words or another time</source>
        <translation>记录结果：姓名、答复、补录时间</translation>
    </message>
    <message>
        <source>Begin a roll call</source>
        <translation>开始点名</translation>
    </message>
    <message>
        <source>End the roll call</source>
        <translation>结束点名</translation>
    </message>
    <message>
        <source>Copy the roll call as text</source>
        <translation>将点名结果复制为文字</translation>
    </message>
    <message>
        <source>The framed place has nothing to report</source>
        <translation>选中单位报“无情况”</translation>
    </message>
    <message>
        <source>The same as 0</source>
        <translation>同 0 键</translation>
    </message>
    <message>
        <source>The figures of the framed place</source>
        <translation>录入选中单位的灾情数据</translation>
    </message>
    <message>
        <source>Write down what the framed place reports</source>
        <translation>记录选中单位报告的情况</translation>
    </message>
    <message>
        <source>Record a call to the framed silent place</source>
        <translation>记录对选中单位的催报</translation>
    </message>
    <message>
        <source>Take the framed report back</source>
        <translation>撤回选中的误记</translation>
    </message>
    <message>
        <source>Sum the framed hour up and report upward</source>
        <translation>汇总本次零报告并上报</translation>
    </message>
    <message>
        <source>Other hours from now on</source>
        <translation>调整应报时刻</translation>
    </message>
    <message>
        <source>Collect zero reports</source>
        <translation>开始收零报告</translation>
    </message>
    <message>
        <source>End these zero reports</source>
        <translation>结束本轮零报告</translation>
    </message>
    <message>
        <source>Take the first number in hand</source>
        <translation>选用第一个号码</translation>
    </message>
    <message>
        <source>Take the second number in hand</source>
        <translation>选用第二个号码</translation>
    </message>
    <message>
        <source>Log line: to the next incident, or to the duty log</source>
        <translation>记录行：改记到下一个事件或值班日志</translation>
    </message>
    <message>
        <source>Readings of a gauge: paste them, or read a file</source>
        <translation>雨水情读数：粘贴或从文件读取</translation>
    </message>
    <message>
        <source>Call-out</source>
        <translation>叫应</translation>
    </message>
    <message>
        <source>Call out the places concerned</source>
        <translation>叫应相关乡镇、村</translation>
    </message>
    <message>
        <source>Call-out: answered</source>
        <translation>叫应：接通</translation>
    </message>
    <message>
        <source>Call-out: read back</source>
        <translation>叫应：已复述</translation>
    </message>
    <message>
        <source>Call-out: no answer</source>
        <translation>叫应：未接</translation>
    </message>
    <message>
        <source>Call-out: phone off</source>
        <translation>叫应：关机</translation>
    </message>
    <message>
        <source>Call-out: relayed by someone</source>
        <translation>叫应：转告</translation>
    </message>
    <message>
        <source>Call-out: sent, nobody can answer</source>
        <translation>叫应：已发（广播、短信等）</translation>
    </message>
    <message>
        <source>Call-out: measures fed back</source>
        <translation>叫应：反馈措施</translation>
    </message>
    <message>
        <source>Call-out: pass the silence on</source>
        <translation>叫应：无应答升级</translation>
    </message>
    <message>
        <source>Call-out: settle the row</source>
        <translation>叫应：本行办结</translation>
    </message>
    <message>
        <source>Call-out: take the last entry back</source>
        <translation>叫应：撤回上一条</translation>
    </message>
    <message>
        <source>Call-out: next row to call</source>
        <translation>叫应：下一个要叫的</translation>
    </message>
    <message>
        <source>Call-out: the other holder</source>
        <translation>叫应：换另一岗</translation>
    </message>
    <message>
        <source>Call-out: by phone, text, knock …</source>
        <translation>叫应：换方式（电话、短信、敲门……）</translation>
    </message>
    <message>
        <source>Call-out: write what is read back</source>
        <translation>叫应：记复述要点</translation>
    </message>
    <message>
        <source>Call-out: who calls these rows</source>
        <translation>叫应：分给谁叫</translation>
    </message>
    <message>
        <source>Call-out: only rows that wait</source>
        <translation>叫应：只看待叫的</translation>
    </message>
    <message>
        <source>Call-out: the next level down too</source>
        <translation>叫应：再往下一级</translation>
    </message>
    <message>
        <source>Call-out: add a place by hand</source>
        <translation>叫应：手工添加地点</translation>
    </message>
    <message>
        <source>Call-out: type in a printed sheet</source>
        <translation>叫应：补录纸单</translation>
    </message>
    <message>
        <source>Call-out: paste a chat&apos;s roll</source>
        <translation>叫应：粘贴群接龙</translation>
    </message>
    <message>
        <source>Call-out: loudspeaker text, release</source>
        <translation>叫应：广播词、预警短信</translation>
    </message>
    <message>
        <source>Call-out: the list on paper</source>
        <translation>叫应：打印名单</translation>
    </message>
    <message>
        <source>Call-out: it is over</source>
        <translation>叫应：结束</translation>
    </message>
    <message>
        <source>Call-out: open another</source>
        <translation>叫应：新开一次</translation>
    </message>
    <message>
        <source>Call-out: the next list</source>
        <translation>叫应：下一份名单</translation>
    </message>
    <message>
        <source>The rota</source>
        <translation>值班表</translation>
    </message>
    <message>
        <source>Plan the framed shift</source>
        <translation>排选中的班</translation>
    </message>
    <message>
        <source>Swap the framed shift</source>
        <translation>选中的班换班</translation>
    </message>
    <message>
        <source>Fill by rotation</source>
        <translation>轮流排班</translation>
    </message>
    <message>
        <source>When the shifts change</source>
        <translation>交接班时刻</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>上一月</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>下一月</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Pass the framed leader&apos;s instruction on</source>
        <translation>传达选中的领导批示</translation>
    </message>
    <message>
        <source>What came back on the framed instruction</source>
        <translation>填写选中批示的反馈</translation>
    </message>
    <message>
        <source>Put place, time or kind of the incident right</source>
        <translation>更正事件的地点、时间、种类</translation>
    </message>
    <message>
        <source>Record a superior&apos;s response</source>
        <translation>登记上级响应</translation>
    </message>
    <message>
        <source>Receipts and reports</source>
        <translation>回执与上报</translation>
    </message>
    <message>
        <source>Task: override</source>
        <translation>任务：越过</translation>
    </message>
    <message>
        <source>List complete, except deferred</source>
        <translation>清单办结（推迟的除外）</translation>
    </message>
    <message>
        <source>In the figures table: why a figure fell or jumped</source>
        <translation>在灾情表中：说明数据为何下降或猛增</translation>
    </message>
    <message>
        <source>Receive a warning</source>
        <translation>预警接收</translation>
    </message>
    <message>
        <source>Take the notice in</source>
        <translation>登记预警</translation>
    </message>
    <message>
        <source>A warning of its own, or the next of its chain</source>
        <translation>另立一条，或接续原预警</translation>
    </message>
    <message>
        <source>Tell the duty leader of the framed warning</source>
        <translation>将选中预警报带班领导</translation>
    </message>
    <message>
        <source>Call out those it concerns</source>
        <translation>叫应</translation>
    </message>
    <message>
        <source>To the responses: activate on the forecast</source>
        <translation>转响应页，按预报启动</translation>
    </message>
    <message>
        <source>It was cancelled, or ran out</source>
        <translation>预警解除或到期</translation>
    </message>
    <message>
        <source>Show warnings that are over too</source>
        <translation>同时显示已结束的预警</translation>
    </message>
    <message>
        <source>Blank forms: print, type in</source>
        <translation>空白表：打印、补录</translation>
    </message>
    <message>
        <source>Print blank sheets of the chosen form</source>
        <translation>打印所选空白表</translation>
    </message>
    <message>
        <source>Type the framed sheet in</source>
        <translation>补录选中的表</translation>
    </message>
    <message>
        <source>Set the framed sheet aside, with a reason</source>
        <translation>作废选中的表，写明原因</translation>
    </message>
    <message>
        <source>Duty bulletin and duty log</source>
        <translation>值班快报、值班日志</translation>
    </message>
    <message>
        <source>Compile the bulletin again</source>
        <translation>重新汇编值班快报</translation>
    </message>
    <message>
        <source>Compile the duty log</source>
        <translation>汇编值班日志</translation>
    </message>
    <message>
        <source>Issue it</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Emergency withdrawal</source>
        <translation>紧急撤离</translation>
    </message>
    <message>
        <source>A team comes or leaves</source>
        <translation>队伍签到或撤出</translation>
    </message>
    <message>
        <source>Technical advice</source>
        <translation>技术意见</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>会商</translation>
    </message>
    <message>
        <source>Command post and groups</source>
        <translation>现场指挥部和工作组</translation>
    </message>
    <message>
        <source>In the figures table: history of a figure, correct, withdraw</source>
        <translation>在灾情表中：数据的历史、更正、撤回</translation>
    </message>
    <message>
        <source>Figures as they were known at a minute</source>
        <translation>查看某一时刻的灾情数据</translation>
    </message>
    <message>
        <source>Figures by telephone: read out, read back, compare the sum</source>
        <translation>电话报数：逐项报、复述、核对合计</translation>
    </message>
    <message>
        <source>Figures for the national system: only changes are marked</source>
        <translation>国家灾情系统录入单：只标出变动</translation>
    </message>
    <message>
        <source>Agree figures: which may leave, as of when, by whom</source>
        <translation>核定口径：哪些数字可以报出、截至何时、由谁核定</translation>
    </message>
    <message>
        <source>Who still holds old figures</source>
        <translation>谁还持有旧数</translation>
    </message>
    <message>
        <source>Leader&apos;s message</source>
        <translation>领导短信</translation>
    </message>
    <message>
        <source>Take in a duty table (xlsx, csv)</source>
        <translation>导入值班表（xlsx、csv）</translation>
    </message>
    <message>
        <source>Save the month as a workbook</source>
        <translation>将本月另存为工作簿</translation>
    </message>
    <message>
        <source>The month as PDF, to print</source>
        <translation>将本月生成 PDF 打印</translation>
    </message>
    <message>
        <source>Write in the paper</source>
        <translation>修改文字</translation>
    </message>
    <message>
        <source>Take the record&apos;s words</source>
        <translation>恢复记录原文</translation>
    </message>
    <message>
        <source>Check the paper</source>
        <translation>核稿</translation>
    </message>
    <message>
        <source>Sign the paper</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>The paper was sent</source>
        <translation>登记报送</translation>
    </message>
    <message>
        <source>Receipt of the paper</source>
        <translation>登记签收</translation>
    </message>
    <message>
        <source>Correct an issued paper</source>
        <translation>更正已印发的文书</translation>
    </message>
    <message>
        <source>Print the paper</source>
        <translation>打印文书</translation>
    </message>
    <message>
        <source>Particulars of the paper</source>
        <translation>填写文书要素</translation>
    </message>
    <message>
        <source>Open lists, what hurts first on top</source>
        <translation>未办完的清单（急的在前）</translation>
    </message>
    <message>
        <source>Duty and reports of the response</source>
        <translation>本响应的值班与报送频次</translation>
    </message>
    <message>
        <source>Tasks: override all open</source>
        <translation>任务：整单越过</translation>
    </message>
    <message>
        <source>Tasks: begin the list anew</source>
        <translation>任务：清单重置</translation>
    </message>
    <message>
        <source>Tasks: take the whole back</source>
        <translation>任务：撤回整单越过或重置</translation>
    </message>
    <message>
        <source>Tasks: print the list as it stands</source>
        <translation>任务：按现状打印清单</translation>
    </message>
    <message>
        <source>Go on with the framed list where it was left</source>
        <translation>接着办所选清单</translation>
    </message>
    <message>
        <source>Reporting rules</source>
        <translation>报送规则</translation>
    </message>
    <message>
        <source>Discard what was changed and not saved</source>
        <translation>放弃未保存的修改</translation>
    </message>
    <message>
        <source>That call or rule comes earlier</source>
        <translation>该环节或规则前移</translation>
    </message>
    <message>
        <source>That call or rule comes later</source>
        <translation>该环节或规则后移</translation>
    </message>
    <message>
        <source>Remove that call or rule</source>
        <translation>删除该环节或规则</translation>
    </message>
    <message>
        <source>Copy the rule</source>
        <translation>复制该规则</translation>
    </message>
    <message>
        <source>The rule as the library has it, the paper as usual</source>
        <translation>规则恢复规则库原文，文书恢复通用设置</translation>
    </message>
    <message>
        <source>Take rules, or settings of papers, from a file</source>
        <translation>从文件导入规则或文书设置</translation>
    </message>
    <message>
        <source>Write the rules, or the settings of papers, into a file</source>
        <translation>把规则或文书设置导出到文件</translation>
    </message>
    <message>
        <source>What differs from the library; revisions of the rules</source>
        <translation>与规则库的不同、历次版本</translation>
    </message>
    <message>
        <source>Every row of the framed sheet is in</source>
        <translation>选中的表各行已录完，销号</translation>
    </message>
    <message>
        <source>Every number, or only those that are out</source>
        <translation>显示全部编号或只看未收回的</translation>
    </message>
    <message>
        <source>Call-out: households from a table</source>
        <translation>叫应：从表格列入转移对象</translation>
    </message>
    <message>
        <source>Call-out: erase names</source>
        <translation>叫应：抹除姓名电话</translation>
    </message>
    <message>
        <source>In the reporting grid: the receipt came in</source>
        <translation>报送表：登记收到的回执</translation>
    </message>
    <message>
        <source>In the reporting grid: chase a missing receipt</source>
        <translation>报送表：催收回执</translation>
    </message>
    <message>
        <source>In the reporting grid: sent another way (fax, system)</source>
        <translation>报送表：已用传真、平台等另行报出</translation>
    </message>
    <message>
        <source>In the reporting grid: report that nothing changed</source>
        <translation>报送表：续报“无变化”</translation>
    </message>
    <message>
        <source>In the reporting grid: not to be made, with the reason</source>
        <translation>报送表：不再报送，写明原因</translation>
    </message>
    <message>
        <source>In the reporting grid: report again</source>
        <translation>报送表：再报一次</translation>
    </message>
    <message>
        <source>Reporting: a sign that is reported early</source>
        <translation>报送：提前报告的情形</translation>
    </message>
    <message>
        <source>Reporting: the disaster has settled, or not after all</source>
        <translation>报送：灾情稳定，或解除稳定</translation>
    </message>
    <message>
        <source>Reporting: casualties asked after, changed or not</source>
        <translation>报送：伤亡跟踪，有无变化</translation>
    </message>
    <message>
        <source>Reporting: proof sheet, to look at and to print</source>
        <translation>报送：报送情况一览，可看可打印</translation>
    </message>
    <message>
        <source>Next thing to look at</source>
        <translation>下一处待核对</translation>
    </message>
    <message>
        <source>Thing to look at before</source>
        <translation>上一处待核对</translation>
    </message>
    <message>
        <source>Search the register of papers</source>
        <translation>查找文书</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>全部文书</translation>
    </message>
    <message>
        <source>Void a number</source>
        <translation>编号作废</translation>
    </message>
    <message>
        <source>Put the draft aside</source>
        <translation>搁置草稿</translation>
    </message>
    <message>
        <source>Evacuation roll and shelters</source>
        <translation>转移安置花名册与安置点</translation>
    </message>
    <message>
        <source>Put a household on the roll</source>
        <translation>登记一户</translation>
    </message>
    <message>
        <source>Paste rows onto the roll</source>
        <translation>粘贴登记</translation>
    </message>
    <message>
        <source>Take a workbook onto the roll</source>
        <translation>从表格导入</translation>
    </message>
    <message>
        <source>The marked households arrived at their shelter</source>
        <translation>所选户已到安置点</translation>
    </message>
    <message>
        <source>They arrived elsewhere or at another time</source>
        <translation>到达其他安置点或另一时间</translation>
    </message>
    <message>
        <source>The marked households went home</source>
        <translation>所选户已返家</translation>
    </message>
    <message>
        <source>Take the marked households&apos; arrival back</source>
        <translation>撤回所选户的到达登记</translation>
    </message>
    <message>
        <source>Strike the marked households off the roll</source>
        <translation>划去所选户</translation>
    </message>
    <message>
        <source>Confirm the roll&apos;s counts as figures</source>
        <translation>确认花名册人数计入已转移</translation>
    </message>
    <message>
        <source>The roll as a paper</source>
        <translation>打印花名册</translation>
    </message>
    <message>
        <source>Correct the framed household</source>
        <translation>更正所选的一户</translation>
    </message>
    <message>
        <source>Position cards of the plan as a PDF</source>
        <translation>打印该预案的处置卡</translation>
    </message>
    <message>
        <source>The situation in pictures</source>
        <translation>态势图</translation>
    </message>
    <message>
        <source>Bind all papers into one file</source>
        <translation>全部文书合订成册</translation>
    </message>
    <message>
        <source>Contents, bookmarks, every issued paper as it left</source>
        <translation>带目录和书签，各件与印发时一致</translation>
    </message>
    <message>
        <source>Look at the paper</source>
        <translation>看文书</translation>
    </message>
</context>
<context>
    <name>ActivateDialog</name>
    <message>
        <source>Activate a response</source>
        <translation>启动应急响应</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>On a forecast: nothing has happened yet</source>
        <translation>依据预报启动，尚未发生灾情</translation>
    </message>
    <message>
        <source>No plan in force has levels for this hazard.</source>
        <translation>现行预案中没有此类灾害的响应级别。</translation>
    </message>
    <message>
        <source>Activate {level}?</source>
        <translation>启动{level}？</translation>
    </message>
    <message>
        <source>{area}, effective from {time}, approved by {who} ({role}).
Its tasks come in at once; notices go out from here.</source>
        <translation>{area}，{time}起生效，{who}（{role}）批准。
任务随即列出，通知由此发出。</translation>
    </message>
    <message>
        <source>met</source>
        <translation>已达到</translation>
    </message>
    <message>
        <source>No condition of this level is met by the figures; say why under matters.</source>
        <translation>现有数据未达到本级任一启动条件，请在响应事项中说明理由。</translation>
    </message>
    <message>
        <source>▲ rests on figures that are still to be verified (待核)</source>
        <translation>▲ 所依据的数据尚待核实</translation>
    </message>
    <message>
        <source>Name the episode that is expected.</source>
        <translation>请写出预计的灾害过程名称。</translation>
    </message>
    <message>
        <source>Choose the plan.</source>
        <translation>请选择预案。</translation>
    </message>
    <message>
        <source>Choose a level.</source>
        <translation>请选择级别。</translation>
    </message>
    <message>
        <source>From when is it effective?</source>
        <translation>何时起生效？</translation>
    </message>
    <message>
        <source>Say what the response is about.</source>
        <translation>请写明响应事项。</translation>
    </message>
    <message>
        <source>Say how long it is expected to last.</source>
        <translation>请写明预计期限。</translation>
    </message>
    <message>
        <source>Say what measures are taken.</source>
        <translation>请写明应急处置措施。</translation>
    </message>
    <message>
        <source>Choose the area.</source>
        <translation>请选择区域。</translation>
    </message>
    <message>
        <source>choose the plan</source>
        <translation>选择预案</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>预案</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>灾害过程</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>启动依据</translation>
    </message>
    <message>
        <source>Approval (the signature comes later)</source>
        <translation>批准（签发另行登记）</translation>
    </message>
    <message>
        <source>Four elements of the notice (the level is above)</source>
        <translation>通知四要素（级别见上）</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>响应事项</translation>
    </message>
    <message>
        <source>Expected period</source>
        <translation>预计期限</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>处置措施</translation>
    </message>
</context>
<context>
    <name>AdviceDialog</name>
    <message>
        <source>Technical advice</source>
        <translation>技术意见</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Advised by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>逐字记录</translation>
    </message>
</context>
<context>
    <name>AgreeFiguresDialog</name>
    <message>
        <source>Agree figures</source>
        <translation>核定口径</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>核定</translation>
    </message>
    <message>
        <source>Totals now</source>
        <translation>当前合计</translation>
    </message>
    <message>
        <source>Ticked figures may leave the house. Space holds one back.</source>
        <translation>勾选的数字可以报出，按空格键暂缓报出。</translation>
    </message>
    <message>
        <source>Tick at least one figure.</source>
        <translation>请至少勾选一项。</translation>
    </message>
    <message>
        <source>Who approved? Figures nobody approved do not leave.</source>
        <translation>由谁核定？没有核定人的数字不出门。</translation>
    </message>
    <message>
        <source>As of when do they stand?</source>
        <translation>数据截至何时？</translation>
    </message>
    <message>
        <source>No total yet: Alt+F enters the first figure.</source>
        <translation>还没有数据，按 Alt+F 录入。</translation>
    </message>
    <message>
        <source>Not every township is in: {names}</source>
        <translation>尚有乡镇未报：{names}</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现数</translation>
    </message>
    <message>
        <source>Agreed before</source>
        <translation>原口径</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>未含乡镇</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>核定人</translation>
    </message>
    <message>
        <source>Their post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>AgreedStrip</name>
    <message>
        <source>Agree figures</source>
        <translation>核定口径</translation>
    </message>
    <message>
        <source>Old figures</source>
        <translation>旧数</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>领导短信</translation>
    </message>
    <message>
        <source>Not agreed: whatever leaves says 未经核定</source>
        <translation>口径未核定：报出时须注明“未经核定”</translation>
    </message>
    <message>
        <source>No figures yet, nothing to agree</source>
        <translation>口径：尚无数据</translation>
    </message>
    <message>
        <source>changed since, not approved: {figures}</source>
        <translation>此后变动、未经核定：{figures}</translation>
    </message>
    <message>
        <source>old figures held by {n}</source>
        <translation>{n}处仍持旧数</translation>
    </message>
</context>
<context>
    <name>AlarmBar</name>
    <message>
        <source>Go there</source>
        <translation>去处理</translation>
    </message>
    <message>
        <source>Silence five minutes</source>
        <translation>静音5分钟</translation>
    </message>
    <message>
        <source>Nothing is sounding.</source>
        <translation>当前没有告警声。</translation>
    </message>
    <message>
        <source>▲ Due {time}</source>
        <translation>▲ {time} 到时限</translation>
    </message>
    <message>
        <source>◔ Due within a minute, {time}</source>
        <translation>◔ 一分钟内到时限 {time}</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>另有 {number} 项</translation>
    </message>
    <message>
        <source>silenced until {time}</source>
        <translation>静音至 {time}</translation>
    </message>
</context>
<context>
    <name>AnswerAdviceDialog</name>
    <message>
        <source>Advice adopted?</source>
        <translation>意见是否采纳</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>不采纳</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>ApprovalFields</name>
    <message>
        <source>Who approved it? Write the name.</source>
        <translation>谁批准的？请写姓名。</translation>
    </message>
    <message>
        <source>In which post did they approve it?</source>
        <translation>以什么职务批准？</translation>
    </message>
    <message>
        <source>At which minute was it approved?</source>
        <translation>几时几分批准？</translation>
    </message>
    <message>
        <source>The plan names: {roles}. Say how it was delegated.</source>
        <translation>预案规定由{roles}决定，请写明如何授权。</translation>
    </message>
    <message>
        <source>The plan names: {roles}.</source>
        <translation>预案规定由{roles}决定。</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Delegated how</source>
        <translation>授权说明</translation>
    </message>
    <message>
        <source>Approved at</source>
        <translation>批准时间</translation>
    </message>
    <message>
        <source>How, when</source>
        <translation>方式和时间</translation>
    </message>
</context>
<context>
    <name>Approved</name>
    <message>
        <source>Not approved yet: nothing may leave, no code is shown.</source>
        <translation>尚未审定：不得发出，不显示二维码。</translation>
    </message>
    <message>
        <source>Approved {time} by {who}</source>
        <translation>{time} {who}审定</translation>
    </message>
    <message>
        <source>Sent {time} {channel} {to}, by {who}</source>
        <translation>{time} 发出，{channel} {to}，{who}</translation>
    </message>
    <message>
        <source>Record as sent</source>
        <translation>记为发出</translation>
    </message>
    <message>
        <source>village loudspeakers</source>
        <translation>村村响广播</translation>
    </message>
    <message>
        <source>12379 release</source>
        <translation>12379预警发布</translation>
    </message>
    <message>
        <source>WeChat group</source>
        <translation>微信群</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>read out by phone</source>
        <translation>电话宣读</translation>
    </message>
    <message>
        <source>to whom, which villages</source>
        <translation>发给谁、哪些村</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>发出方式</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>发给谁</translation>
    </message>
</context>
<context>
    <name>AreaChoice</name>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>The whole of {region}</source>
        <translation>{region}全域</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>It has reported; there is nothing to chase.</source>
        <translation>该单位已报，无须催报。</translation>
    </message>
    <message>
        <source>Called {number} times so far.</source>
        <translation>此前已催报{number}次。</translation>
    </message>
    <message>
        <source>No incident is running to hold figures. M takes them as words.</source>
        <translation>没有正在处置的事件可记灾情。请按 M 记录情况。</translation>
    </message>
</context>
<context>
    <name>AssessDialog</name>
    <message>
        <source>Asking</source>
        <translation>请示中</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不启动</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>+{minutes} min</source>
        <translation>+{minutes}分钟</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>向谁请示</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Choose a level.</source>
        <translation>请选择级别。</translation>
    </message>
    <message>
        <source>Who decided? Write the name.</source>
        <translation>请写姓名。</translation>
    </message>
    <message>
        <source>Give the reason in a few words.</source>
        <translation>请简要写明理由。</translation>
    </message>
    <message>
        <source>When will it be looked at again?</source>
        <translation>何时再次研判？</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次研判</translation>
    </message>
</context>
<context>
    <name>AuthorityForm</name>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>职责</translation>
    </message>
</context>
<context>
    <name>BackUpRow</name>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Copying and reading back…</source>
        <translation>正在复制并回读核对…</translation>
    </message>
    <message>
        <source>Nothing was entered yet; there is nothing to copy.</source>
        <translation>尚无任何记录，不需要备份。</translation>
    </message>
    <message>
        <source>Backed up and verified: {count} entries</source>
        <translation>已备份并核对：{count}条记录</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>{time} · {count} entries, verified · {folder}</source>
        <translation>{time} · {count} 条记录，已核对 · {folder}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Drill: {name}</source>
        <translation>演练：{name}</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Nothing going on</source>
        <translation>目前无突发事件、无响应</translation>
    </message>
    <message>
        <source>on duty: {name}</source>
        <translation>值班员：{name}</translation>
    </message>
    <message>
        <source>F2 takes a call</source>
        <translation>按 F2 接报</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>{time} 起</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
</context>
<context>
    <name>BodyForm</name>
    <message>
        <source>Command</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Office at</source>
        <translation>办公室设在</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>职务人员</translation>
    </message>
</context>
<context>
    <name>ByHandDialog</name>
    <message>
        <source>Place or household</source>
        <translation>地点或户</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Name and number can be erased later; the place stays on record.</source>
        <translation>姓名和电话以后可以删除，地点留存。</translation>
    </message>
    <message>
        <source>Which place?</source>
        <translation>请写明地点。</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>No number on the list</source>
        <translation>名册中没有号码</translation>
    </message>
</context>
<context>
    <name>CallDecisions</name>
    <message>
        <source>Not read back: {places}</source>
        <translation>未复述：{places}</translation>
    </message>
    <message>
        <source>Everybody has read back.</source>
        <translation>全部已复述。</translation>
    </message>
    <message>
        <source>Households to move</source>
        <translation>转移对象</translation>
    </message>
    <message>
        <source>No closed call-out holds names; end a list with X first.</source>
        <translation>已结束的叫应中没有留存姓名电话；请先按 X 结束叫应。</translation>
    </message>
</context>
<context>
    <name>CallDetails</name>
    <message>
        <source>Breach</source>
        <translation>决口</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>供电</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>Water supply</source>
        <translation>供水</translation>
    </message>
</context>
<context>
    <name>CallFigures</name>
    <message>
        <source>Dead</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>失踪</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>受伤</translation>
    </message>
    <message>
        <source>Trapped</source>
        <translation>被困</translation>
    </message>
    <message>
        <source>Threatened</source>
        <translation>受威胁</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>已转移</translation>
    </message>
    <message>
        <source>Rooms collapsed</source>
        <translation>倒塌房屋（间）</translation>
    </message>
    <message>
        <source>Villages without road</source>
        <translation>断路村</translation>
    </message>
    <message>
        <source>Villages without power</source>
        <translation>停电村</translation>
    </message>
    <message>
        <source>Villages without network</source>
        <translation>断网村</translation>
    </message>
</context>
<context>
    <name>CallForm</name>
    <message>
        <source>0312, -15 or 11-22 23:40</source>
        <translation>0312、-15 或 11-22 23:40</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>信息来源</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>Contact on the scene</source>
        <translation>现场联系人</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件情况</translation>
    </message>
    <message>
        <source>Occurred at</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>地点和时间</translation>
    </message>
    <message>
        <source>Kind: press its number or letter</source>
        <translation>灾种：按数字或字母选择</translation>
    </message>
    <message>
        <source>Kind of hazard</source>
        <translation>灾种</translation>
    </message>
    <message>
        <source>First figures: leave empty what was not reported</source>
        <translation>首批数字：未报的留空</translation>
    </message>
    <message>
        <source>Grade as first judged</source>
        <translation>初判事件分级</translation>
    </message>
    <message>
        <source>Public call</source>
        <translation>群众来电</translation>
    </message>
    <message>
        <source>Village report</source>
        <translation>村级报告</translation>
    </message>
    <message>
        <source>Township report</source>
        <translation>乡镇报告</translation>
    </message>
    <message>
        <source>Department notice</source>
        <translation>部门通报</translation>
    </message>
    <message>
        <source>Enterprise report</source>
        <translation>企业报告</translation>
    </message>
    <message>
        <source>Patrol or watcher</source>
        <translation>巡查监测</translation>
    </message>
    <message>
        <source>Superior&apos;s call</source>
        <translation>上级来电</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>网络信息</translation>
    </message>
</context>
<context>
    <name>CallOut</name>
    <message>
        <source>blank call-out list</source>
        <translation>空白叫应登记单</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存名单</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>被叫应人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>叫应人</translation>
    </message>
    <message>
        <source>Call-out list</source>
        <translation>叫应名单</translation>
    </message>
    <message>
        <source>received only</source>
        <translation>仅群内收到</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>名册缺人</translation>
    </message>
    <message>
        <source>settled, silent</source>
        <translation>办结·未应答</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>未叫</translation>
    </message>
    <message>
        <source>dialled</source>
        <translation>已拨</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>接通</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>已复述</translation>
    </message>
    <message>
        <source>fed back</source>
        <translation>已反馈</translation>
    </message>
    <message>
        <source>call the stand-in</source>
        <translation>转B岗</translation>
    </message>
    <message>
        <source>pass it on</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>have someone knock</source>
        <translation>敲门入户</translation>
    </message>
    <message>
        <source>still silent</source>
        <translation>仍无应答</translation>
    </message>
    <message>
        <source>read-back missing</source>
        <translation>未复述</translation>
    </message>
    <message>
        <source>measures to come</source>
        <translation>待反馈措施</translation>
    </message>
    <message>
        <source>townships</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>villages</source>
        <translation>村</translation>
    </message>
    <message>
        <source>key sites</source>
        <translation>重点部位</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手工</translation>
    </message>
</context>
<context>
    <name>CallOutDialogs</name>
    <message>
        <source>Measures fed back</source>
        <translation>反馈措施</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Pass the silence on</source>
        <translation>无应答升级</translation>
    </message>
    <message>
        <source>End the call-out</source>
        <translation>结束叫应</translation>
    </message>
    <message>
        <source>Settle a silent place</source>
        <translation>未应答办结</translation>
    </message>
    <message>
        <source>Who calls these rows</source>
        <translation>这些行由谁叫</translation>
    </message>
    <message>
        <source>Add a place by hand</source>
        <translation>手工添加地点</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>CallOutKeys</name>
    <message>
        <source>Measures</source>
        <translation>反馈措施</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>分工</translation>
    </message>
    <message>
        <source>Next level</source>
        <translation>下一级</translation>
    </message>
    <message>
        <source>Type a sheet in</source>
        <translation>补录纸单</translation>
    </message>
    <message>
        <source>Chat roll</source>
        <translation>群接龙</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>广播词</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新开</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>stamped at the first key</source>
        <translation>按第一个键时自动记下</translation>
    </message>
    <message>
        <source>Heard at</source>
        <translation>接报时间</translation>
    </message>
    <message>
        <source>Registered as a new incident.</source>
        <translation>已登记为新事件。</translation>
    </message>
    <message>
        <source>Emptied. Ctrl+Shift+N brings it back.</source>
        <translation>已清空。Ctrl+Shift+N 恢复。</translation>
    </message>
    <message>
        <source>This is no time: write 0312, -15 or 11-22 23:40.</source>
        <translation>时间无法识别，请写 0312、-15 或 11-22 23:40。</translation>
    </message>
    <message>
        <source>Brought back what was typed until {time}. Ctrl+Shift+N empties the form.</source>
        <translation>已恢复 {time} 未提交的内容。Ctrl+Shift+N 清空。</translation>
    </message>
    <message>
        <source>{count} more half typed: Ctrl+B</source>
        <translation>另有 {count} 个来电未填完 Ctrl+B</translation>
    </message>
    <message>
        <source>Added to the incident.</source>
        <translation>已并入事件。</translation>
    </message>
    <message>
        <source>Recorded as a handled call.</source>
        <translation>来电已记录。</translation>
    </message>
    <message>
        <source>leave; what is typed stays</source>
        <translation>离开，已填内容保留</translation>
    </message>
</context>
<context>
    <name>CallReading</name>
    <message>
        <source>Kind</source>
        <translation>灾种</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>现场联系人</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>报告人</translation>
    </message>
</context>
<context>
    <name>Callers</name>
    <message>
        <source>Callers</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>on the scene: {who}</source>
        <translation>现场联系人：{who}</translation>
    </message>
</context>
<context>
    <name>CalloutHead</name>
    <message>
        <source>  (+{number} more, Ctrl+PgDown)</source>
        <translation>  （另有 {number} 份，Ctrl+PgDown）</translation>
    </message>
    <message>
        <source>all answered</source>
        <translation>全部应答</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>read back {read_back}/{total} · answered {answered} · in {minutes} min {in_time} ({rate} %) · can be reached {reachable}</source>
        <translation>已复述 {read_back}/{total} · 接通 {answered} · {minutes}分钟叫醒 {in_time}（{rate}%） · 有号码 {reachable}</translation>
    </message>
    <message>
        <source>Silent {number}: </source>
        <translation>未应答 {number} 处：</translation>
    </message>
    <message>
        <source>not called {number}</source>
        <translation>未叫 {number} 处</translation>
    </message>
</context>
<context>
    <name>CalloutPanel</name>
    <message>
        <source>Call-out</source>
        <translation>叫应</translation>
    </message>
    <message>
        <source>Call on</source>
        <translation>继续叫应</translation>
    </message>
    <message>
        <source>{title}: read back {read_back}/{total}</source>
        <translation>{title}：已复述 {read_back}/{total}</translation>
    </message>
    <message>
        <source> · silent {number}: </source>
        <translation> · 未应答 {number} 处：</translation>
    </message>
    <message>
        <source> · not called {number}</source>
        <translation> · 未叫 {number} 处</translation>
    </message>
    <message>
        <source> (+{number} more)</source>
        <translation>（另有 {number} 次）</translation>
    </message>
</context>
<context>
    <name>ChangeLevelDialog</name>
    <message>
        <source>Raise or lower the response</source>
        <translation>调整响应级别</translation>
    </message>
    <message>
        <source>Change the level</source>
        <translation>调整级别</translation>
    </message>
    <message>
        <source>{plan}: {level} in force</source>
        <translation>{plan}：现为{level}</translation>
    </message>
    <message>
        <source>met</source>
        <translation>已达到</translation>
    </message>
    <message>
        <source>{count} new tasks come in.</source>
        <translation>新增任务{count}项。</translation>
    </message>
    <message>
        <source>Change to {level}?</source>
        <translation>调整为{level}？</translation>
    </message>
    <message>
        <source>Approved by {who} ({role}). {new}</source>
        <translation>{who}（{role}）批准。{new}</translation>
    </message>
    <message>
        <source>Choose a level.</source>
        <translation>请选择级别。</translation>
    </message>
    <message>
        <source>Give the reason in a few words.</source>
        <translation>请简要写明理由。</translation>
    </message>
    <message>
        <source>From when is it effective?</source>
        <translation>何时起生效？</translation>
    </message>
    <message>
        <source>Not met by the figures.</source>
        <translation>现有数据未达到启动条件。</translation>
    </message>
    <message>
        <source>New at this level: {count}, {own} of them the desk&apos;s own</source>
        <translation>本级新增任务{count}项，其中本台{own}项</translation>
    </message>
    <message>
        <source>Lowering brings no new tasks; open ones stay open</source>
        <translation>降级不增加任务，未办结的继续办理</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Approval (the signature comes later)</source>
        <translation>批准（签发另行登记）</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Expected period</source>
        <translation>预计期限</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>处置措施</translation>
    </message>
</context>
<context>
    <name>ChangeRoundDialog</name>
    <message>
        <source>Other hours</source>
        <translation>调整应报时刻</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>从现在起</translation>
    </message>
    <message>
        <source>What was owed before stays owed.</source>
        <translation>此前应报的仍须报。</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>08:00 20:00, every day</source>
        <translation>如 08:00 20:00，每天</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>… and {n} more changes</source>
        <translation>…… 另有 {n} 处变化</translation>
    </message>
    <message>
        <source>Both texts say the same.</source>
        <translation>内容与现行版本一致。</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Office</source>
        <translation>办事机构</translation>
    </message>
    <message>
        <source>On-scene commander</source>
        <translation>现场指挥官</translation>
    </message>
    <message>
        <source>Technical commander</source>
        <translation>技术指挥官</translation>
    </message>
    <message>
        <source>card of {n} steps</source>
        <translation>处置卡 {n}步</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>0–30 min</source>
        <translation>0–30分钟</translation>
    </message>
    <message>
        <source>30–120 min</source>
        <translation>30–120分钟</translation>
    </message>
    <message>
        <source>later</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>收尾</translation>
    </message>
</context>
<context>
    <name>ChartTab</name>
    <message>
        <source>This plan names no command body, group or commander&apos;s card</source>
        <translation>本预案未列指挥机构、工作组和处置卡</translation>
    </message>
    <message>
        <source>What it says of its organisation stands in its text: Alt+2.</source>
        <translation>有关组织体系的表述见正文（Alt+2）。</translation>
    </message>
    <message>
        <source>Arrows walk from box to box   + − nearer, farther   0 its own size</source>
        <translation>方向键逐个查看&#x3000;+ − 缩放&#x3000;0 原始大小</translation>
    </message>
</context>
<context>
    <name>ChaseDialog</name>
    <message>
        <source>Chase {place}</source>
        <translation>催报 {place}</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>记录催报</translation>
    </message>
    <message>
        <source>Leave it empty when nobody answered; the call counts all the same.</source>
        <translation>无人接听请留空，同样计入催报次数。</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>接听人</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>When, if not now</source>
        <translation>时间（不填为现在）</translation>
    </message>
</context>
<context>
    <name>ChooseFace</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Throw the half-settled work away</source>
        <translation>放弃未核完的内容</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>尚未打开文件</translation>
    </message>
    <message>
        <source>Choose a plan as your office has it: Word, PDF with text, a saved web page or text. Nothing enters the library before you agree.</source>
        <translation>请选择本单位现有的预案文件：Word、带文字的 PDF、保存的网页或文本。未经您确认，不会写入预案库。</translation>
    </message>
    <message>
        <source>{file} was left half-settled</source>
        <translation>“{file}”尚未核完</translation>
    </message>
    <message>
        <source>{n} doubts are still open; the answers given so far are kept.</source>
        <translation>还有 {n} 处存疑未核，已核的内容均已保存。</translation>
    </message>
    <message>
        <source>Plan import</source>
        <translation>预案导入</translation>
    </message>
</context>
<context>
    <name>ClaimDialog</name>
    <message>
        <source>Caller</source>
        <translation>叫应人</translation>
    </message>
    <message>
        <source>From row</source>
        <translation>起始序号</translation>
    </message>
    <message>
        <source>To row</source>
        <translation>截止序号</translation>
    </message>
</context>
<context>
    <name>CloseIncidentDialog</name>
    <message>
        <source>Open the incident again</source>
        <translation>重新打开事件</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>结束事件</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reports, command and tasks can be recorded again.</source>
        <translation>报送、指挥和任务又可以登记。</translation>
    </message>
    <message>
        <source>It can be opened again at any time.</source>
        <translation>随时可以重新打开。</translation>
    </message>
    <message>
        <source>Reports still owed: {count}.</source>
        <translation>尚欠报送：{count} 项。</translation>
    </message>
    <message>
        <source>Casualty watch goes on until {time}: new deaths are still reported.</source>
        <translation>伤亡跟踪到 {time}：新增死亡仍要续报。</translation>
    </message>
    <message>
        <source>Ended at, if not now</source>
        <translation>结束时间（空为现在）</translation>
    </message>
    <message>
        <source>Key items are still open: {tasks}</source>
        <translation>关键事项尚未办结：{tasks}</translation>
    </message>
    <message>
        <source>Tasks still open: {count}.</source>
        <translation>未了任务 {count} 项。</translation>
    </message>
</context>
<context>
    <name>CloseRoundDialog</name>
    <message>
        <source>End these zero reports</source>
        <translation>结束本轮零报告</translation>
    </message>
    <message>
        <source>End them</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Show what it would do</source>
        <translation>查看将有哪些变化</translation>
    </message>
    <message>
        <source>Headers not certain: {n}. Enter takes the guess, Del leaves the column out; what is not answered stays out.</source>
        <translation>待确认表头 {n} 个。Enter 采用建议，Del 不导入此列；未确认的不导入。</translation>
    </message>
    <message>
        <source>Every header is settled. Ctrl+Enter shows what the workbook would do.</source>
        <translation>表头均已确认。按 Ctrl+Enter 查看将有哪些变化。</translation>
    </message>
    <message>
        <source>This sheet holds  Alt+F</source>
        <translation>此表内容  Alt+F</translation>
    </message>
    <message>
        <source>nothing of the roster: leave it out</source>
        <translation>与名册无关，不导入</translation>
    </message>
    <message>
        <source>This column fills  Alt+F</source>
        <translation>此列对应  Alt+F</translation>
    </message>
    <message>
        <source>nothing: leave it out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>{field}?</source>
        <translation>{field}？</translation>
    </message>
    <message>
        <source>a guess: Enter yes, Del no</source>
        <translation>建议：Enter 采用，Del 不导入</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>对应字段</translation>
    </message>
</context>
<context>
    <name>CommandTab</name>
    <message>
        <source>Appoint</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>History of command</source>
        <translation>指挥沿革</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>The first to arrive commands.</source>
        <translation>首到者先行指挥。</translation>
    </message>
    <message>
        <source>Standing orders: {words}</source>
        <translation>既定指令：{words}</translation>
    </message>
    <message>
        <source>Advises; never replaces the on-scene commander.</source>
        <translation>提供技术意见，不代替现场指挥官。</translation>
    </message>
    <message>
        <source>first to arrive</source>
        <translation>首到</translation>
    </message>
    <message>
        <source>appointed</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>by handover</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>{post} · since {time} · {how}</source>
        <translation>{post} · {time} 起 · {how}</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit and post</source>
        <translation>单位职务</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前任</translation>
    </message>
    <message>
        <source>Briefing and orders</source>
        <translation>交底与指令</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>技术指挥官</translation>
    </message>
    <message>
        <source>On scene</source>
        <translation>现场指挥官</translation>
    </message>
    <message>
        <source>On-scene commander</source>
        <translation>现场指挥官</translation>
    </message>
    <message>
        <source>Technical commander</source>
        <translation>技术指挥官</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签</translation>
    </message>
    <message>
        <source>open: {tasks}</source>
        <translation>未了：{tasks}</translation>
    </message>
</context>
<context>
    <name>CommanderDialog</name>
    <message>
        <source>First to arrive</source>
        <translation>首到</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Technical commander</source>
        <translation>技术指挥官</translation>
    </message>
    <message>
        <source>Hand over on-scene command</source>
        <translation>现场指挥权交接</translation>
    </message>
    <message>
        <source>On-scene commander</source>
        <translation>现场指挥官</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>{person} ({post}) has commanded since {time} and hands over.</source>
        <translation>{person}（{post}）自 {time} 指挥，现在交接。</translation>
    </message>
    <message>
        <source>Advises; never replaces the on-scene commander.</source>
        <translation>提供技术意见，不代替现场指挥官。</translation>
    </message>
    <message>
        <source>Exactly one person commands on scene at a time.</source>
        <translation>现场同一时间只有一名指挥官。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit and post</source>
        <translation>单位职务</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>情况交底</translation>
    </message>
    <message>
        <source>Standing orders</source>
        <translation>既定指令</translation>
    </message>
    <message>
        <source>the minute; empty: not signed</source>
        <translation>填签字时刻；留空即未签</translation>
    </message>
    <message>
        <source>{person} signed</source>
        <translation>{person}签字</translation>
    </message>
    <message>
        <source>The new one signed</source>
        <translation>接任人签字</translation>
    </message>
    <message>
        <source>Open tasks handed over ({count}): {tasks}</source>
        <translation>一并移交未了任务（{count} 项）：{tasks}</translation>
    </message>
</context>
<context>
    <name>ConditionForm</name>
    <message>
        <source>must hold in any case (precondition)</source>
        <translation>必须首先具备（前提条件）</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>组合关系</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>原文</translation>
    </message>
</context>
<context>
    <name>ConsultDialog</name>
    <message>
        <source>Consultation</source>
        <translation>会商</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>One decision a line: what／owner／by when (0600, +30). It becomes a task.</source>
        <translation>议定事项每行一条：内容／责任人／时限（0600、+30），登记后成为任务。</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Chaired by</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>研判结论</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>议定事项</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>适用区域</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>发布单位</translation>
    </message>
    <message>
        <source>The copy is in force at once beside this plan; it carries no number or date.</source>
        <translation>新预案随即与本预案并列施行，不带文号和日期。</translation>
    </message>
</context>
<context>
    <name>CorrectFact</name>
    <message>
        <source>{fact}: was {before}, is {after} · {by} {at} {reason}</source>
        <translation>{fact}：原 {before}，现 {after} · {by} {at} {reason}</translation>
    </message>
</context>
<context>
    <name>CorrectFactDialog</name>
    <message>
        <source>Put a fact right</source>
        <translation>更正事件要素</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Both wordings stay. Reports owed are computed again; met ones stay met.</source>
        <translation>原文与更正均保留；报送时限重新计算，已报的不变。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>原内容</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正为</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>CorrectionBar</name>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Reason, if any</source>
        <translation>理由（可不填）</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>overdue {span}</source>
        <translation>超时 {span}</translation>
    </message>
</context>
<context>
    <name>CoverageTab</name>
    <message>
        <source>Save the list…</source>
        <translation>保存清单…</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>没有缺口</translation>
    </message>
    <message>
        <source>Every village has its A and B posts held by people with numbers, and no goods are under their minimum or about to expire.</source>
        <translation>各村 A、B 岗均有人担任且有号码，物资不低于最低库存，也没有即将到期的。</translation>
    </message>
    <message>
        <source>No posts on the list yet</source>
        <translation>名册中还没有岗位</translation>
    </message>
    <message>
        <source>Import the list of A and B posts of your villages (Ctrl+I): this page then says which village has nobody to call, whose term is over and which goods run out.</source>
        <translation>请导入各村 A、B 岗责任人名单（Ctrl+I）。导入后本页列出：哪个村无人可叫应，谁任期已满，哪些物资不足或将到期。</translation>
    </message>
    <message>
        <source>{n} villages: A post missing in {a}, B post missing in {b}</source>
        <translation>{n} 村：A 岗缺 {a}，B 岗缺 {b}</translation>
    </message>
    <message>
        <source>{what} {n}</source>
        <translation>{what} {n}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>What hurts first</source>
        <translation>按轻重</translation>
    </message>
    <message>
        <source>By township</source>
        <translation>按乡镇</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Post, person or goods</source>
        <translation>岗位、人员或物资</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>as 2026-06-20, 6-20 or -3 (days ago)</source>
        <translation>如 2026-06-20、6-20 或 -3（三天前）</translation>
    </message>
</context>
<context>
    <name>DeadlineForm</name>
    <message>
        <source>no limit stated</source>
        <translation>未规定时限</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>报送对象</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>原文</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>DictationDialog</name>
    <message>
        <source>Figures by telephone</source>
        <translation>电话报数</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>已复述</translation>
    </message>
    <message>
        <source>the sum they read out</source>
        <translation>对方报的合计数</translation>
    </message>
    <message>
        <source>Copy the script</source>
        <translation>复制报数单</translation>
    </message>
    <message>
        <source>Read out the number and name of each line; the other end answers with a figure, 0 for none, or “not known”. Read it back digit by digit. Enter: next line. +: read back and right.</source>
        <translation>逐行念序号和指标，对方报数：没有报0，不清楚报“未报”。逐位复述。Enter：下一行；＋：复述无误，下一行。</translation>
    </message>
    <message>
        <source>Which township is on the line?</source>
        <translation>来电的是哪个乡镇？</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>No figure was heard yet.</source>
        <translation>还没有记下数据。</translation>
    </message>
    <message>
        <source>{count} figures, sum {total}</source>
        <translation>共{count}项，合计{total}</translation>
    </message>
    <message>
        <source>✓ Both ends hold the same.</source>
        <translation>✓ 双方一致。</translation>
    </message>
    <message>
        <source>✗ {difference} apart: read the figures back once more.</source>
        <translation>✗ 相差{difference}，请再复述一遍。</translation>
    </message>
    <message>
        <source> Perhaps two digits stand in the wrong order.</source>
        <translation>可能有两位数字前后颠倒。</translation>
    </message>
    <message>
        <source>The script is on the clipboard.</source>
        <translation>报数单已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Who reads out</source>
        <translation>报数人</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>No incident belongs to this episode yet; F2 takes a call.</source>
        <translation>本次过程还没有登记的事件；F2 接报。</translation>
    </message>
    <message>
        <source>The list is complete.</source>
        <translation>清单已办结。</translation>
    </message>
    <message>
        <source>The list is complete except deferred: {tasks}</source>
        <translation>清单已办结，推迟的除外：{tasks}</translation>
    </message>
    <message>
        <source>Key items are still open: {tasks}</source>
        <translation>关键项未了：{tasks}</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>Warning</source>
        <translation>预警接收</translation>
    </message>
    <message>
        <source>Call or document</source>
        <translation>来电来文</translation>
    </message>
    <message>
        <source>Zero reports</source>
        <translation>零报告</translation>
    </message>
    <message>
        <source>Call-out</source>
        <translation>叫应</translation>
    </message>
    <message>
        <source>Rota</source>
        <translation>值班表</translation>
    </message>
    <message>
        <source>Bulletin and log</source>
        <translation>快报日志</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>空白表</translation>
    </message>
    <message>
        <source>Evacuation roll</source>
        <translation>转移安置花名册</translation>
    </message>
</context>
<context>
    <name>DoubtList</name>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What is unclear</source>
        <translation>存疑内容</translation>
    </message>
</context>
<context>
    <name>DryRun</name>
    <message>
        <source>Settings of papers from a file</source>
        <translation>导入文书设置</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>{file} would change {count} things. Names of people stay as they are here.</source>
        <translation>{file}将改动{count}处，本站人名不变。</translation>
    </message>
</context>
<context>
    <name>DryRunStep</name>
    <message>
        <source>Keep them all on the list  Alt+K</source>
        <translation>全部保留在岗  Alt+K</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>新增内容</translation>
    </message>
    <message>
        <source>Who is no longer in the workbook</source>
        <translation>工作簿中已没有</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>表头对应</translation>
    </message>
    <message>
        <source>Copy refused</source>
        <translation>复制退回的行</translation>
    </message>
    <message>
        <source>Save them…</source>
        <translation>保存退回的行…</translation>
    </message>
    <message>
        <source>Unchanged {n}</source>
        <translation>未变 {n}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>To be deactivated</source>
        <translation>将停用</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>退回的行</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>Take in the good rows</source>
        <translation>导入合格的行</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Taking it in would change nothing: the roster says all of this.</source>
        <translation>与现有名册一致，无需导入。</translation>
    </message>
    <message>
        <source>{n} rows are refused, see why below; all others stand in the roster as they are, so there is nothing to take in.</source>
        <translation>退回 {n} 行，原因见下；其余与现有名册一致，无需导入。</translation>
    </message>
    <message>
        <source>No row can be taken in; see why below.</source>
        <translation>没有可导入的行，原因见下。</translation>
    </message>
    <message>
        <source>Nothing is written yet. Ctrl+Enter writes all of it at once.</source>
        <translation>尚未写入。按 Ctrl+Enter 一次写入。</translation>
    </message>
    <message>
        <source>The {n} refused rows stay out and keep nothing else from coming in; while rows are refused nobody is deactivated.</source>
        <translation>退回的 {n} 行不写入，不影响其他行；有退回的行时不停用任何人。</translation>
    </message>
    <message>
        <source>The {n} who are gone stay on the list.</source>
        <translation>名单中没有的 {n} 项全部保留。</translation>
    </message>
    <message>
        <source>The {n} who are no longer in the workbook of this sender are only deactivated: kept, marked, and back with one key.</source>
        <translation>该报送单位名单中已没有的 {n} 项只作停用：保留并标明，可随时恢复。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>姓名或名称</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现为</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>原内容</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>留意事项</translation>
    </message>
</context>
<context>
    <name>DueSheet</name>
    <message>
        <source>What the plans owe</source>
        <translation>到期清单</translation>
    </message>
    <message>
        <source>Nothing is due. Record the day a plan was issued (Alt+4, then Alt+I): filing, publication, evaluation and drill are counted from it.</source>
        <translation>没有到期事项。登记预案印发日期（先按 Alt+4，再按 Alt+I）后，备案、公开、评估、演练期限由此起算。</translation>
    </message>
    <message>
        <source>{late} of {n} overdue. Enter opens the plan&apos;s life.</source>
        <translation>共{n}项，其中{late}项逾期。回车打开该预案的生命周期。</translation>
    </message>
    <message>
        <source>{n} duties ahead, none overdue. Enter opens the plan&apos;s life.</source>
        <translation>共{n}项，无逾期。回车打开该预案的生命周期。</translation>
    </message>
    <message>
        <source>{n} model plans were never issued here: nothing is due of them.</source>
        <translation>另有{n}个范本预案未印发，不计到期。</translation>
    </message>
    <message>
        <source>Issue not recorded: {titles}</source>
        <translation>未登记印发：{titles}</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>预案</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>DutyPage</name>
    <message>
        <source>Other posts&apos; tasks too</source>
        <translation>含其他岗位任务</translation>
    </message>
    <message>
        <source>Take a call</source>
        <translation>接报</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Settle the reminder</source>
        <translation>提醒已办</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>推迟…</translation>
    </message>
    <message>
        <source>Only a reminder is settled here; Enter opens.</source>
        <translation>这里只能办结提醒；按 Enter 打开。</translation>
    </message>
    <message>
        <source>On duty since {time}: {officer}, leader {leader}</source>
        <translation>{time} 起当班：值班员 {officer}，带班领导 {leader}</translation>
    </message>
    <message>
        <source>{number} overdue</source>
        <translation>{number} 项超时</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>F2 takes a call. What becomes due stands here, what hurts first on top.</source>
        <translation>按 F2 接报。到期事项显示在这里，最紧急的排在最上面。</translation>
    </message>
    <message>
        <source>Nothing is going on</source>
        <translation>目前无事</translation>
    </message>
    <message>
        <source>Reports, tasks and reminders of what runs come here when they have a time.</source>
        <translation>正在处置事项的报送、任务和提醒，有时限的都列在这里。</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>没有到期事项</translation>
    </message>
    <message>
        <source>; next {time}: {officer}</source>
        <translation>；下一班 {time} {officer}</translation>
    </message>
    <message>
        <source>nobody planned</source>
        <translation>尚未排班</translation>
    </message>
</context>
<context>
    <name>DutyPapersPage</name>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Issue it?</source>
        <translation>确认签发？</translation>
    </message>
    <message>
        <source>{serial} goes on record as it stands.</source>
        <translation>{serial} 将按现有内容签发并存档。</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>It is saved as PDF once it is issued.</source>
        <translation>签发后才能另存为 PDF。</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Duty log</source>
        <translation>值班日志</translation>
    </message>
    <message>
        <source>Duty bulletin</source>
        <translation>值班快报</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>已签发</translation>
    </message>
    <message>
        <source>The bulletin is due at {hour} every day.</source>
        <translation>值班快报每天 {hour} 前报出。</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>值班快报</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>报送单位</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>核稿</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>天气</translation>
    </message>
    <message>
        <source>Rain (mm)</source>
        <translation>雨量（毫米）</translation>
    </message>
    <message>
        <source>Enter sets it for every day; empty asks for none.</source>
        <translation>回车即设为每天时刻；留空不提醒。</translation>
    </message>
    <message>
        <source>Bulletin due at</source>
        <translation>快报时刻</translation>
    </message>
</context>
<context>
    <name>EditHead</name>
    <message>
        <source>Revisions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>New plan from this</source>
        <translation>以此新编</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>EditQuestions</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改动。</translation>
    </message>
    <message>
        <source>The new revision is in force. Responses that run keep theirs.</source>
        <translation>新版本已施行，正在进行的响应不受影响。</translation>
    </message>
    <message>
        <source>The text of {when} is up; Ctrl+S puts it in force, Ctrl+Z goes back.</source>
        <translation>已调入 {when} 的版本。按 Ctrl+S 施行，按 Ctrl+Z 退回。</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>The record has changed since you wrote this. Alt+R takes its words.</source>
        <translation>修改之后记录又有变化。按 Alt+R 取记录原文。</translation>
    </message>
    <message>
        <source>(table)</source>
        <translation>（表）</translation>
    </message>
    <message>
        <source>Words of the passage</source>
        <translation>本段文字</translation>
    </message>
    <message>
        <source>Take the record&apos;s words</source>
        <translation>恢复记录原文</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有{n}条</translation>
    </message>
    <message>
        <source>Your own words; no entry stands behind them.</source>
        <translation>本段为人工填写，没有对应的记录。</translation>
    </message>
    <message>
        <source>From the state of the record.</source>
        <translation>据当前记录自动生成。</translation>
    </message>
</context>
<context>
    <name>EraseNamesDialog</name>
    <message>
        <source>{number} names with their numbers, of: {callouts}. Places, attempts and measures stay on record. Copies made before still hold the names until they are replaced.</source>
        <translation>共{number}条姓名电话，涉及：{callouts}。地点、叫应经过和措施仍在案；此前的备份在被替换之前仍含姓名电话。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why are they erased?</source>
        <translation>为什么抹除？</translation>
    </message>
</context>
<context>
    <name>EscalateDialog</name>
    <message>
        <source>duty leader {name}</source>
        <translation>带班领导{name}</translation>
    </message>
    <message>
        <source>head of {township}</source>
        <translation>{township}主要负责人</translation>
    </message>
    <message>
        <source>To whom was it passed on?</source>
        <translation>请写明转由谁处置。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>转由谁</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>约定</translation>
    </message>
</context>
<context>
    <name>EvacuationForms</name>
    <message>
        <source>Householder</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>转出地点</translation>
    </message>
    <message>
        <source>To which shelter</source>
        <translation>去哪个安置点</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>That person&apos;s telephone</source>
        <translation>责任人电话</translation>
    </message>
    <message>
        <source>empty while nobody said</source>
        <translation>不清楚就留空</translation>
    </message>
    <message>
        <source>village, group or hazard area; nobody&apos;s name</source>
        <translation>写村、组或危险区，不写人名</translation>
    </message>
    <message>
        <source>Put a household on the roll</source>
        <translation>登记一户</translation>
    </message>
    <message>
        <source>Put on the roll</source>
        <translation>列入花名册</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>更正原因</translation>
    </message>
    <message>
        <source>Correct a household</source>
        <translation>更正一户</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Names and numbers stay outside the journal and can be erased when it is over.</source>
        <translation>姓名和电话不进日志，事后可以依法抹除。</translation>
    </message>
    <message>
        <source>At which shelter</source>
        <translation>到了哪个安置点</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>They arrived</source>
        <translation>登记到达</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Take the arrival back</source>
        <translation>撤回到达登记</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Strike off the roll</source>
        <translation>从花名册划去</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>划去</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>EvacuationPage</name>
    <message>
        <source>Pasted</source>
        <translation>粘贴内容</translation>
    </message>
    <message>
        <source>Take a workbook onto the roll</source>
        <translation>从表格导入</translation>
    </message>
    <message>
        <source>{township}: {people} people, {households} households</source>
        <translation>{township}{people}人、{households}户</translation>
    </message>
    <message>
        <source>Confirm as moved?</source>
        <translation>确认为已转移人数？</translation>
    </message>
    <message>
        <source>These counts go among the figures: {told}</source>
        <translation>以下人数将计入灾情数据：{told}</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看看</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>到达他处</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>返家</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>划去</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>EvacuationTables</name>
    <message>
        <source>○ home {time}</source>
        <translation>○ 返家 {time}</translation>
    </message>
    <message>
        <source>□ to move</source>
        <translation>□ 待转移</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>（已抹除）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Householder</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>转出地点</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>安置点</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>The roll</source>
        <translation>花名册</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未报</translation>
    </message>
    <message>
        <source>▲ {people} short</source>
        <translation>▲ 缺{people}</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>容纳</translation>
    </message>
    <message>
        <source>In</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>待到</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>余位</translation>
    </message>
    <message>
        <source>Shelters</source>
        <translation>安置点</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未报</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>By the roll</source>
        <translation>花名册</translation>
    </message>
    <message>
        <source>By the figures</source>
        <translation>已报数</translation>
    </message>
    <message>
        <source>Moved by township</source>
        <translation>各乡镇已转移</translation>
    </message>
</context>
<context>
    <name>FeedBackDialog</name>
    <message>
        <source>Into the figures, as unverified</source>
        <translation>计入灾情（待核）</translation>
    </message>
    <message>
        <source>What was done, or how many have moved?</source>
        <translation>请写明措施，或已转移多少。</translation>
    </message>
    <message>
        <source>e.g. 23 households, 61 persons moved to school</source>
        <translation>如：转移23户61人到学校</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Households moved</source>
        <translation>转移户数</translation>
    </message>
    <message>
        <source>Persons moved</source>
        <translation>转移人数</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>本室已办</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>反馈情况</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>Fed back by</source>
        <translation>反馈人</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>No episode of this hazard runs: nothing to enter</source>
        <translation>没有对应的灾害过程，暂不能计入灾情</translation>
    </message>
</context>
<context>
    <name>FigureFields</name>
    <message>
        <source>no word</source>
        <translation>未报</translation>
    </message>
</context>
<context>
    <name>FigureForm</name>
    <message>
        <source>another indicator, by name</source>
        <translation>其他指标，按名称查找</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Enter figures  Alt+F</source>
        <translation>填报灾情  Alt+F</translation>
    </message>
    <message>
        <source>Township or village</source>
        <translation>乡镇或村</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>上报人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>why a figure falls or jumps; may follow later</source>
        <translation>数据下降或猛增的原因，可以后补</translation>
    </message>
</context>
<context>
    <name>FigureHistoryDialog</name>
    <message>
        <source>Figure and its corrections</source>
        <translation>数据的来龙去脉</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>one line; without it the figure waits for it</source>
        <translation>一句话；不写则标为待说明</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdraw the whole report</source>
        <translation>整次上报撤回</translation>
    </message>
    <message>
        <source>Choose a line that still counts.</source>
        <translation>请选择仍然有效的一行。</translation>
    </message>
    <message>
        <source>What is the right figure?</source>
        <translation>正确的数字是多少？</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>上报人</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>{time} entered later</source>
        <translation>{time} 补录</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>withdrawn {time}</source>
        <translation>{time}撤回</translation>
    </message>
    <message>
        <source>corrected to {value} {time}</source>
        <translation>{time}更正为{value}</translation>
    </message>
    <message>
        <source>Right figure</source>
        <translation>更正为</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Every value stays in the record; only the one that counts changes.</source>
        <translation>每个数都留在记录里，只是以哪个为准改变了。</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>why?</source>
        <translation>待说明</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>County total</source>
        <translation>全县合计</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>未报乡镇</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} 个</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未报</translation>
    </message>
    <message>
        <source>{value} by villages</source>
        <translation>{value}（村计）</translation>
    </message>
    <message>
        <source>{value}, villages {sum}</source>
        <translation>{value}（村计{sum}）</translation>
    </message>
    <message>
        <source>{value} unverified</source>
        <translation>{value} 待核</translation>
    </message>
    <message>
        <source>Not reported by: {places}</source>
        <translation>未报：{places}</translation>
    </message>
    <message>
        <source>Known through villages only: {places}</source>
        <translation>仅有村级数据：{places}</translation>
    </message>
</context>
<context>
    <name>FiguresTab</name>
    <message>
        <source>Figures</source>
        <translation>灾情</translation>
    </message>
    <message>
        <source>No figures yet. Alt+F enters the first; an empty field is not reported.</source>
        <translation>还没有灾情。按 Alt+F 填报第一条；空着表示未报。</translation>
    </message>
    <message>
        <source>Figures of {place} recorded</source>
        <translation>已记录{place}灾情</translation>
    </message>
    <message>
        <source>Enter report · V verify · E reason · H history · Alt+R readings · Alt+L telephone · Alt+S national</source>
        <translation>Enter填报 · V核实 · E说明理由 · H查历史、更正 · Alt+R测站读数 · Alt+L电话报数 · Alt+S国家系统</translation>
    </message>
    <message>
        <source>No change of figures waits for a reason.</source>
        <translation>没有待说明的数据变动。</translation>
    </message>
    <message>
        <source>{level} met {before}, by corrected figures no longer</source>
        <translation>{level}级曾于{before}达到，按更正后的数据未达到</translation>
    </message>
    <message>
        <source>{level} first met {now}, before correction {before}</source>
        <translation>{level}级首次达到{now}（更正前为{before}）</translation>
    </message>
    <message>
        <source>{level} first met {now}</source>
        <translation>{level}级首次达到{now}</translation>
    </message>
    <message>
        <source>In pictures</source>
        <translation>态势图</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>{count} figures want a reason or a check</source>
        <translation>{count}处数据待说明或不符</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>Fill by rotation</source>
        <translation>轮流排班</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Names in the order of their turns; the leader stays all day.</source>
        <translation>按轮值顺序写姓名；带班领导按天轮换。</translation>
    </message>
    <message>
        <source>write over what is planned; swaps stay</source>
        <translation>覆盖已排的班（已换班的除外）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>names, one after the other</source>
        <translation>姓名之间用顿号或空格隔开</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>F8 goes to the next one.</source>
        <translation>按 F8 转到下一处</translation>
    </message>
    <message>
        <source>Errors: {errors}, warnings: {warnings}</source>
        <translation>错误 {errors} 处，提醒 {warnings} 处</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>没有需要改正的问题。</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>待核对</translation>
    </message>
</context>
<context>
    <name>FirstStartDialog</name>
    <message>
        <source>CommandPost: first start</source>
        <translation>指挥所：首次启动</translation>
    </message>
    <message>
        <source>Open the demo county</source>
        <translation>打开演示县</translation>
    </message>
    <message>
        <source>County office</source>
        <translation>县级</translation>
    </message>
    <message>
        <source>Township station</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Set up this station</source>
        <translation>设置本单位</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Still missing: {names}</source>
        <translation>还缺：{names}</translation>
    </message>
    <message>
        <source>no rule of our own</source>
        <translation>本县未另行规定</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>This station has no file yet</source>
        <translation>本机还没有值班档案</translation>
    </message>
    <message>
        <source>The demo county is invented: plans, roster and a night to try everything on. It stays apart from any real record.</source>
        <translation>演示县是虚构的：有预案、通讯录和资源，可放心试用，不影响任何真实记录。</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Unit on papers</source>
        <translation>文书落款单位</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>行政区域</translation>
    </message>
    <message>
        <source>Reporting rules</source>
        <translation>报送规则</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>值班员</translation>
    </message>
    <message>
        <source>Duty leader</source>
        <translation>带班领导</translation>
    </message>
    <message>
        <source>If you know them; Settings change them later.</source>
        <translation>现在知道就填，以后可在“设置”里改。</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Signs papers</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>Checks papers</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Serial prefix</source>
        <translation>机关代字</translation>
    </message>
    <message>
        <source>Report by phone within</source>
        <translation>电话报告时限</translation>
    </message>
    <message>
        <source>Report in writing within</source>
        <translation>书面报告时限</translation>
    </message>
    <message>
        <source>The county&apos;s own limits, if its rules set any; the national ones hold anyway.</source>
        <translation>本县另有规定的填写；国家规定的时限始终有效。</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>ForceTables</name>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
</context>
<context>
    <name>ForcesColumns</name>
    <message>
        <source> (deactivated)</source>
        <translation>（停用）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>To move</source>
        <translation>需转移</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>ForcesPage</name>
    <message>
        <source>Name, pinyin initials, place, duty or number  (Ctrl+F)</source>
        <translation>姓名、拼音首字母、地点、职责或号码（Ctrl+F）</translation>
    </message>
    <message>
        <source>Put right…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>Import workbook…</source>
        <translation>导入工作簿…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>No roster yet</source>
        <translation>还没有通讯录</translation>
    </message>
    <message>
        <source>Import the workbook your office keeps: Ctrl+I. Rows that cannot be read are listed with their place and reason; nothing is written before you agree.</source>
        <translation>按 Ctrl+I 导入本单位的工作簿。读不懂的行会列出位置和原因；您同意之前不写入任何内容。</translation>
    </message>
    <message>
        <source>{number} is copied.</source>
        <translation>已复制 {number}</translation>
    </message>
    <message>
        <source>Export the roster</source>
        <translation>导出名册</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>已保存 {file}</translation>
    </message>
    <message>
        <source>What the roster lacks</source>
        <translation>名册缺口</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Nobody and nothing is found by that.</source>
        <translation>没有找到相符的人员或资源。</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Taken out: nobody is bound by it. Alt+R brings the library&apos;s back.</source>
        <translation>已删除，不再执行。按 Alt+R 恢复规则库原文。</translation>
    </message>
    <message>
        <source>↓ and ↑ choose a rule, Enter goes into its form.</source>
        <translation>用 ↓ ↑ 选择规则，按 Enter 进入右侧填写。</translation>
    </message>
</context>
<context>
    <name>GapWords</name>
    <message>
        <source>Holder has left</source>
        <translation>原担任人已停用</translation>
    </message>
    <message>
        <source>Nobody holds it</source>
        <translation>无人担任</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>无号码</translation>
    </message>
    <message>
        <source>Key site without</source>
        <translation>重点部位缺责任人</translation>
    </message>
    <message>
        <source>Term is over</source>
        <translation>任期已满</translation>
    </message>
    <message>
        <source>A and B the same</source>
        <translation>A、B 岗同一人</translation>
    </message>
    <message>
        <source>Goods expired</source>
        <translation>物资已过期</translation>
    </message>
    <message>
        <source>Under minimum</source>
        <translation>低于最低库存</translation>
    </message>
    <message>
        <source>Nobody to open it</source>
        <translation>无人可开门</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Training due</source>
        <translation>应培训</translation>
    </message>
    <message>
        <source>{rank} post</source>
        <translation>{rank} 岗</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>last trained {day}, due every {years} years</source>
        <translation>最近培训 {day}，应每 {years} 年一次</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>{day} 到期</translation>
    </message>
</context>
<context>
    <name>GradeDialog</name>
    <message>
        <source>Event grade</source>
        <translation>事件分级</translation>
    </message>
    <message>
        <source>Record the grade</source>
        <translation>登记分级</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>研判人</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Choose one of the four grades.</source>
        <translation>请在四个等级中选一个。</translation>
    </message>
    <message>
        <source>By consequence; never derived from a warning or a response level.</source>
        <translation>按后果分级，不由预警级别或响应级别推出。</translation>
    </message>
    <message>
        <source>The figures reach {grade} (a suggestion; a person decides):</source>
        <translation>现有数据达到{grade}（仅供参考，由人研判）：</translation>
    </message>
    <message>
        <source>Judged at, if not now</source>
        <translation>研判时间（空为现在）</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>Group</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>职责</translation>
    </message>
</context>
<context>
    <name>HandoverLines</name>
    <message>
        <source>Running</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>来电来文与预警</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>未报</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>领导批示</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>灾情数据</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备检查</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签认</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Lines of the handover</source>
        <translation>交接事项</translation>
    </message>
    <message>
        <source>✗ objected to</source>
        <translation>✗ 有异议</translation>
    </message>
    <message>
        <source>✓ signed</source>
        <translation>✓ 已签</translation>
    </message>
    <message>
        <source>□ unsigned</source>
        <translation>□ 未签</translation>
    </message>
    <message>
        <source>{line} | objection: {reason}</source>
        <translation>{line} ｜ 异议：{reason}</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Hand over</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>To the duty desk</source>
        <translation>到值班台</translation>
    </message>
    <message>
        <source>{name} takes over now. Nothing that runs is closed.</source>
        <translation>现在由 {name} 接班。正在进行的事项一概照旧。</translation>
    </message>
    <message>
        <source>{number} lines are not ticked: they will print as unsigned.</source>
        <translation>{number} 条未勾选，打印时注明“未签”。</translation>
    </message>
    <message>
        <source>Hand over the shift?</source>
        <translation>确认交接班？</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Handed over. {name} is on duty now.</source>
        <translation>已交接班，现由 {name} 值班。</translation>
    </message>
    <message>
        <source>{officer} on duty since {time}, leader {leader}</source>
        <translation>{officer} 自 {time} 当班，带班领导 {leader}</translation>
    </message>
    <message>
        <source>Nothing runs and nothing is owed: no line to tick.</source>
        <translation>没有正在进行的事项，也没有待办，无须勾选。</translation>
    </message>
    <message>
        <source>{number} of {all} lines unsigned</source>
        <translation>{all} 条中 {number} 条未签</translation>
    </message>
    <message>
        <source>Every line is ticked or objected to</source>
        <translation>每一条都已签或已提出异议</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>签认</translation>
    </message>
    <message>
        <source>object</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Incoming officer</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>A shift is started on the duty desk; then it can be handed over here.</source>
        <translation>先在值班台上班，然后在这里交接班。</translation>
    </message>
    <message>
        <source>No shift is running</source>
        <translation>目前没有当班班次</translation>
    </message>
</context>
<context>
    <name>HazardsForm</name>
    <message>
        <source>Hazards</source>
        <translation>灾种</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>not graded</source>
        <translation>未分级</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>call {time} · {span} ago</source>
        <translation>{time} 接报 · 接报后 {span}</translation>
    </message>
    <message>
        <source>closed {time}</source>
        <translation>{time} 结束</translation>
    </message>
    <message>
        <source> · watch until {day}</source>
        <translation> · 伤亡跟踪至 {day}</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>? not verified yet</source>
        <translation>? 尚未核实</translation>
    </message>
    <message>
        <source>true</source>
        <translation>属实</translation>
    </message>
    <message>
        <source>not true</source>
        <translation>不属实</translation>
    </message>
    <message>
        <source>still to be verified</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>○ no on-scene commander yet</source>
        <translation>○ 尚无现场指挥官</translation>
    </message>
    <message>
        <source>On-scene commander: {person} since {time}</source>
        <translation>现场指挥官：{person} {time} 起</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>▲ late {span}: {what}  Alt+3</source>
        <translation>▲ 超时{span}：{what}  Alt+3</translation>
    </message>
    <message>
        <source>▲ {count} late, {span}: {what} …  Alt+3</source>
        <translation>▲ {count}项超时，最长{span}：{what}  Alt+3</translation>
    </message>
</context>
<context>
    <name>HeadPreview</name>
    <message>
        <source>Discard</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Next serial {serial}  ·  signs {signer}  ·  checks {checker}</source>
        <translation>下一文号 {serial}  ·  签发 {signer}  ·  审核 {checker}</translation>
    </message>
    <message>
        <source>no phone yet</source>
        <translation>电话未填</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
</context>
<context>
    <name>HeardAt</name>
    <message>
        <source>first key {time}</source>
        <translation>首键 {time}</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>各页通用</translation>
    </message>
</context>
<context>
    <name>HoursDialog</name>
    <message>
        <source>When the shifts change</source>
        <translation>交接班时刻</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Two hours are day and night, one is the whole day.</source>
        <translation>写两个时刻为白班、夜班；写一个为全天。</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时刻</translation>
    </message>
</context>
<context>
    <name>Households</name>
    <message>
        <source>Households to move</source>
        <translation>转移对象</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>列入叫应</translation>
    </message>
    <message>
        <source>Erase names of closed call-outs</source>
        <translation>抹除已结束叫应的姓名电话</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>抹除</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Householder</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>安置点</translation>
    </message>
</context>
<context>
    <name>HouseholdsDialog</name>
    <message>
        <source>{file}: {number} households in {zones} hazard areas.</source>
        <translation>{file}：{number}户，涉及{zones}个危险区。</translation>
    </message>
    <message>
        <source>Names and numbers can be erased when it is over.</source>
        <translation>姓名电话在叫应结束后可抹除。</translation>
    </message>
    <message>
        <source>Not taken: {number} rows</source>
        <translation>不予导入：{number}行</translation>
    </message>
    <message>
        <source>{sheet} row {row} {column}: </source>
        <translation>“{sheet}”第{row}行{column}：</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>County office</source>
        <translation>县级</translation>
    </message>
    <message>
        <source>Township station</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>one thing a line, as 值班电话</source>
        <translation>一行一项，如 值班电话</translation>
    </message>
    <message>
        <source>Who this station is</source>
        <translation>本站是谁</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Unit on papers</source>
        <translation>文书落款单位</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>行政区域</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>The duty room&apos;s, on every paper.</source>
        <translation>值班室电话，印在每份文书上。</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>值班员</translation>
    </message>
    <message>
        <source>Duty leader</source>
        <translation>带班领导</translation>
    </message>
    <message>
        <source>Offered for the first shift; later the shift on duty says who sits here.</source>
        <translation>首个班次时提示；以后以当班人员为准。</translation>
    </message>
    <message>
        <source>Station&apos;s time</source>
        <translation>本站时间</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备检查</translation>
    </message>
    <message>
        <source>Looked at by both officers when a shift is handed over.</source>
        <translation>交接班时双方逐项查看。</translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>such as a township; its columns are remembered</source>
        <translation>如某乡镇；下次沿用其表头</translation>
    </message>
    <message>
        <source>Leave, write nothing</source>
        <translation>离开，不写入</translation>
    </message>
    <message>
        <source>From whom  Alt+S</source>
        <translation>报送单位  Alt+S</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>There is no open doubt about this finding.</source>
        <translation>此项没有未核的存疑。</translation>
    </message>
    <message>
        <source>Nothing to take back.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Stand on a level, its conditions, measures or deciders to add to them.</source>
        <translation>请先选中某一级别，或其启动条件、措施、决定权限，再补充。</translation>
    </message>
</context>
<context>
    <name>IncidentLine</name>
    <message>
        <source>unverified</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>{span} since call</source>
        <translation>接报后 {span}</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>No open incident</source>
        <translation>没有进行中的事件</translation>
    </message>
    <message>
        <source>A call becomes an incident: F2 takes a call. Alt+H shows closed incidents.</source>
        <translation>接报登记后成为事件：按 F2 接报。Alt+H 显示已结束的事件。</translation>
    </message>
</context>
<context>
    <name>IncomingList</name>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>Warnings and documents</source>
        <translation>预警与来文</translation>
    </message>
</context>
<context>
    <name>IncomingPanel</name>
    <message>
        <source>Warnings and documents</source>
        <translation>预警与来文</translation>
    </message>
    <message>
        <source>F3 receives a warning, F4 registers a call or document.</source>
        <translation>F3预警接收，F4来电来文登记。</translation>
    </message>
</context>
<context>
    <name>Instructions</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>Instruction, and what came back</source>
        <translation>批示内容及反馈</translation>
    </message>
    <message>
        <source>Leaders&apos; instructions</source>
        <translation>领导批示</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>传达</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Enter on a row: pass it on, or write what came back.</source>
        <translation>选中后回车：传达或填写反馈。</translation>
    </message>
    <message>
        <source>✓ fed back</source>
        <translation>✓ 已反馈</translation>
    </message>
    <message>
        <source>→ passed on</source>
        <translation>→ 已传达</translation>
    </message>
    <message>
        <source>✓ settled</source>
        <translation>✓ 已办结</translation>
    </message>
    <message>
        <source>○ open</source>
        <translation>○ 待反馈</translation>
    </message>
    <message>
        <source>○ pass on</source>
        <translation>○ 待传达</translation>
    </message>
</context>
<context>
    <name>IntentDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>Judged by a person: no bound is tested.</source>
        <translation>由人研判，程序不比较数值。</translation>
    </message>
    <message>
        <source>document and clause, or who decided it and when</source>
        <translation>文件名称、文号和条款，或由谁、何时决定</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>可靠程度</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>In the plan</source>
        <translation>预案内容</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Nothing here yet: Alt+N adds the first.</source>
        <translation>此处尚无内容，按 Alt+N 新增。</translation>
    </message>
</context>
<context>
    <name>KeyedPage</name>
    <message>
        <source>At the post</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>替岗</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>未接</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>脱岗</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>号码有误</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>详记</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文字</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新开</translation>
    </message>
    <message>
        <source>at the post</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>stand-in</source>
        <translation>替岗</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>未接</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>脱岗</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>号码有误</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>无情况</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>灾情</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Chase</source>
        <translation>催报</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Sum up</source>
        <translation>汇总上报</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>抽查点名</translation>
    </message>
</context>
<context>
    <name>KindForm</name>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>whoever the rules name</source>
        <translation>按报送规则</translation>
    </message>
    <message>
        <source>One a line; a list of recipients stands as one word.</source>
        <translation>每行一个，可写收件组名。</translation>
    </message>
    <message>
        <source>{year} and {number} must stand in it; {prefix} is the issuing word, {bare} the same without 报.</source>
        <translation>须含{year}和{number}；{prefix}为机关代字，{bare}为去掉“报”字的机关代字。</translation>
    </message>
</context>
<context>
    <name>KindList</name>
    <message>
        <source>Kinds of paper</source>
        <translation>文书种类</translation>
    </message>
    <message>
        <source>What all papers share</source>
        <translation>全部文书通用</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>本站</translation>
    </message>
    <message>
        <source>✗ mend</source>
        <translation>✗ 待改</translation>
    </message>
    <message>
        <source>own</source>
        <translation>本站</translation>
    </message>
</context>
<context>
    <name>KnownAtBar</name>
    <message>
        <source>As known at</source>
        <translation>截至时刻</translation>
    </message>
    <message>
        <source>Not the figures of now. Esc: now</source>
        <translation>这不是现在的数据，按Esc回到现在</translation>
    </message>
    <message>
        <source>As known at  Alt+Z</source>
        <translation>看某一时刻  Alt+Z</translation>
    </message>
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>No plan in force has levels for this hazard. Plans are kept on their page.</source>
        <translation>现行预案中没有此类灾害的响应级别，请到预案页查看。</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不启动</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>请示中</translation>
    </message>
    <message>
        <source>Not now (level {level}): {who}, {time}</source>
        <translation>暂不启动（{level}级）：{who}，{time}</translation>
    </message>
    <message>
        <source>Asking (level {level}): {who}, {time}</source>
        <translation>请示中（{level}级）：{who}，{time}</translation>
    </message>
    <message>
        <source>look again {time}</source>
        <translation>{time}再次研判</translation>
    </message>
</context>
<context>
    <name>LeaderMessageDialog</name>
    <message>
        <source>Leader&apos;s message</source>
        <translation>领导短信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>接收领导</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>There is no message yet.</source>
        <translation>还没有写短信。</translation>
    </message>
    <message>
        <source>Who reads it? Tick or write at least one.</source>
        <translation>发给谁？请勾选或填写至少一人。</translation>
    </message>
    <message>
        <source>Who approved the message?</source>
        <translation>由谁审定？请填写。</translation>
    </message>
    <message>
        <source>The message is on the clipboard.</source>
        <translation>短信已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Changed since the figures were agreed: {figures}. Agree them anew: Alt+Q.</source>
        <translation>口径核定后有变动：{figures}。请先按 Alt+Q 重新核定。</translation>
    </message>
    <message>
        <source>At most {most} characters. {source}</source>
        <translation>不超过{most}字。{source}</translation>
    </message>
    <message>
        <source>Last sent {time} to {readers}: {message}</source>
        <translation>上一条 {time} 发{readers}：{message}</translation>
    </message>
    <message>
        <source>{count} characters, {over} too many: it cannot be sent like this</source>
        <translation>共{count}字，超出{over}字，不能发送</translation>
    </message>
    <message>
        <source>{count} characters, {left} left</source>
        <translation>共{count}字，还可写{left}字</translation>
    </message>
    <message>
        <source>May not be said: {words}</source>
        <translation>不得写入：{words}</translation>
    </message>
    <message>
        <source>Its readers will hold: {figures}</source>
        <translation>发出后接收人持有：{figures}</translation>
    </message>
    <message>
        <source>It tells no figure.</source>
        <translation>短信中没有数据。</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>other readers, by name</source>
        <translation>其他接收人姓名</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>核定人</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>closed ones too  Alt+H</source>
        <translation>含已结束  Alt+H</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>LevelDialog</name>
    <message>
        <source>Hazard</source>
        <translation>事件种类</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>It builds on the next lower level; a level above it builds on it then.</source>
        <translation>新级别继承下一级的措施，其上一级改为继承新级别。</translation>
    </message>
</context>
<context>
    <name>LevelForm</name>
    <message>
        <source>stands alone</source>
        <translation>不以其他级别为基础</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>灾种</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Starts when</source>
        <translation>启动方式</translation>
    </message>
    <message>
        <source>Builds on</source>
        <translation>基础级别</translation>
    </message>
</context>
<context>
    <name>LevelMatrix</name>
    <message>
        <source>This plan has no response levels of its own</source>
        <translation>本预案没有分级响应</translation>
    </message>
    <message>
        <source>Its text says what is done; a township acts on its own list when the county&apos;s notice comes. Alt+2 opens the text.</source>
        <translation>处置要求见正文；乡镇接县级响应通知后按本级行动清单执行。按 Alt+2 看正文。</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>Level {numeral}</source>
        <translation>{numeral}级响应</translation>
    </message>
    <message>
        <source>Red warning</source>
        <translation>红色预警</translation>
    </message>
    <message>
        <source>Orange warning</source>
        <translation>橙色预警</translation>
    </message>
    <message>
        <source>Yellow warning</source>
        <translation>黄色预警</translation>
    </message>
    <message>
        <source>Blue warning</source>
        <translation>蓝色预警</translation>
    </message>
    <message>
        <source>Extremely major</source>
        <translation>特别重大</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>较大</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>一般</translation>
    </message>
</context>
<context>
    <name>Life</name>
    <message>
        <source>Check</source>
        <translation>核稿</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>印发…</translation>
    </message>
    <message>
        <source>Sent…</source>
        <translation>报送…</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>签收…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>核稿</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>{who}: {taker} {time}</source>
        <translation>{who}：{taker} {time}签收</translation>
    </message>
    <message>
        <source>{who}: no receipt</source>
        <translation>{who}：未签收</translation>
    </message>
    <message>
        <source>{who}: not sent</source>
        <translation>{who}：未报送</translation>
    </message>
    <message>
        <source>Public, approved</source>
        <translation>对外，已批准</translation>
    </message>
    <message>
        <source>Public, to be approved</source>
        <translation>对外，待批准</translation>
    </message>
    <message>
        <source>Personal data, stays inside</source>
        <translation>含个人信息，不外发</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
</context>
<context>
    <name>LifeSide</name>
    <message>
        <source>Its place among the plans</source>
        <translation>预案体系</translation>
    </message>
    <message>
        <source>No other plan of these hazards is in the library.</source>
        <translation>库中没有同类灾种的其他预案。</translation>
    </message>
    <message>
        <source>Changes of the record</source>
        <translation>变更留痕</translation>
    </message>
    <message>
        <source>Nothing recorded yet.</source>
        <translation>尚无登记。</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
</context>
<context>
    <name>LifeTab</name>
    <message>
        <source>issued {day}</source>
        <translation>{day} 印发</translation>
    </message>
    <message>
        <source>applies from {day}</source>
        <translation>{day} 起实施</translation>
    </message>
    <message>
        <source>It is no longer in force: no response starts under it and no search finds it. Recording a new issue (Alt+I) puts it in force again.</source>
        <translation>本预案已不再有效：不再据此启动响应，检索中也不再出现。重新登记印发（Alt+I）后恢复有效。</translation>
    </message>
    <message>
        <source>A model of the library: nothing is due of it. When your county issues it as its own, record the issue with Alt+I; filing, publication, evaluation and drill are counted from that day.</source>
        <translation>这是预案库范本，不计到期。本地修订印发后，按 Alt+I 登记印发，备案、公开、评估、演练期限由此起算。</translation>
    </message>
    <message>
        <source>Record the day it was issued with Alt+I: filing, publication, evaluation and drill are counted from that day.</source>
        <translation>请按 Alt+I 登记印发日期，备案、公开、评估、演练期限由此起算。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>within 20 working days</source>
        <translation>20个工作日内</translation>
    </message>
    <message>
        <source>every {n} months</source>
        <translation>每{n}个月</translation>
    </message>
    <message>
        <source>every {n} years</source>
        <translation>每{n}年</translation>
    </message>
    <message>
        <source>own period: </source>
        <translation>本县周期：</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期事项</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Enter puts a record right, Delete takes it back.</source>
        <translation>回车更正，Delete 撤回。</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>印发</translation>
    </message>
    <message>
        <source>Revision begun</source>
        <translation>启动修订</translation>
    </message>
    <message>
        <source>Abolished</source>
        <translation>废止</translation>
    </message>
    <message>
        <source>Own period</source>
        <translation>本县周期</translation>
    </message>
</context>
<context>
    <name>LimitForm</name>
    <message>
        <source>What comes in</source>
        <translation>来件</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Within (min)</source>
        <translation>时限（分钟）</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未了</translation>
    </message>
    <message>
        <source>Key items</source>
        <translation>关键</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>最近时限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>being worked</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>to be called complete, except deferred (C)</source>
        <translation>除推迟外已办，待报办完（C）</translation>
    </message>
    <message>
        <source>to be called complete (C)</source>
        <translation>已全部办理，待报办完（C）</translation>
    </message>
    <message>
        <source>A list leaves the queue only when somebody calls it complete (C on the list).</source>
        <translation>清单须有人报告办完（在清单上按 C）才会移出。</translation>
    </message>
    <message>
        <source>No list is open</source>
        <translation>没有未办完的清单</translation>
    </message>
    <message>
        <source>Lists come in with a response, a superior&apos;s notice, or tasks added.</source>
        <translation>启动响应、收到上级响应通知或新增任务后，清单在这里列出。</translation>
    </message>
</context>
<context>
    <name>LogLine</name>
    <message>
        <source>e.g. 0312 East township has moved 320 people</source>
        <translation>例：0312 东镇 转移320人</translation>
    </message>
    <message>
        <source>Log line</source>
        <translation>日志行</translation>
    </message>
    <message>
        <source>Enter records</source>
        <translation>回车记录</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>{time} back-entered</source>
        <translation>{time} 补录</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} 条</translation>
    </message>
    <message>
        <source>due {times}</source>
        <translation>到时提醒 {times}</translation>
    </message>
    <message>
        <source>Duty log</source>
        <translation>值班日志</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L: next</source>
        <translation>Ctrl+Shift+L：换到下一个</translation>
    </message>
    <message>
        <source>0312 in front: when it happened; -15: minutes ago
／ between entries: several at once
！20 at the end: due in twenty minutes
@ and a name or its initials: whom it is about
Ctrl+Shift+L: to which incident it goes</source>
        <translation>行首 0312：发生时间；-15：15 分钟前
用 ／ 隔开：一次记多条
行尾 ！20：20 分钟后到时提醒
@ 加名称或首字母：涉及的队伍、人员
Ctrl+Shift+L：改记到哪个事件</translation>
    </message>
</context>
<context>
    <name>LogMarks</name>
    <message>
        <source>back-entered</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Originally: {words}</source>
        <translation>原文：{words}</translation>
    </message>
    <message>
        <source>Typed {time} by {name}</source>
        <translation>{time} 由{name}补录</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>By</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Enter corrects this line.</source>
        <translation>按 Enter 更正此条。</translation>
    </message>
</context>
<context>
    <name>LostStation</name>
    <message>
        <source>The station&apos;s file is missing</source>
        <translation>本站数据文件不在</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Begin a new station…</source>
        <translation>新建空站…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>The copies are put aside, not deleted. Press again for an empty station.</source>
        <translation>备份另存不删除。再按一次新建空站。</translation>
    </message>
    <message>
        <source>The file of this station is not in its folder:
{folder}</source>
        <translation>本站数据文件不在原文件夹：
{folder}</translation>
    </message>
    <message>
        <source>There is no backup, but the second file holds every entry. The station&apos;s settings and its roster have to be given again.</source>
        <translation>没有备份，但旁录有全部记录。本站设置和名册须重新录入。</translation>
    </message>
    <message>
        <source>The newest backup is of {time} and holds {entries} entries; what came after it is taken from the second file.</source>
        <translation>最新备份 {time}，共 {entries} 条；其后的记录由旁录补回。</translation>
    </message>
</context>
<context>
    <name>MachinePart</name>
    <message>
        <source>Night after dusk, day by day</source>
        <translation>自动（天黑后夜间）</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日间</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>随系统</translation>
    </message>
    <message>
        <source>Sound when something is due</source>
        <translation>到时限时响铃</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Ctrl+T takes the next one.</source>
        <translation>按 Ctrl+T 切换。</translation>
    </message>
    <message>
        <source>Night begins</source>
        <translation>夜间开始</translation>
    </message>
    <message>
        <source>Night ends</source>
        <translation>夜间结束</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Ctrl+Plus and Ctrl+Minus on every page.</source>
        <translation>各页均可按 Ctrl+加号、Ctrl+减号。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Until somebody acts; Ctrl+M silences it for five minutes. It always shows.</source>
        <translation>响到有人处理为止；Ctrl+M 静音5分钟，画面提示始终保留。</translation>
    </message>
    <message>
        <source>Where copies go</source>
        <translation>备份与双写</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份目录</translation>
    </message>
    <message>
        <source>Best on another disk. Without one they lie beside the station&apos;s file.</source>
        <translation>最好放在另一块盘上；不选则放在数据目录内。</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>最近备份</translation>
    </message>
    <message>
        <source>Made every ten minutes when something was entered, when an incident or a response opens or closes, and when the window is closed; each is read back and verified.</source>
        <translation>有新记录时每十分钟一次，事件、响应开始或结束时一次，关闭窗口时一次；每份都回读核对。</translation>
    </message>
    <message>
        <source>Second path</source>
        <translation>第二路径</translation>
    </message>
    <message>
        <source>Every entry is also written there before it counts as saved: a stick or another disk. From the next start on.</source>
        <translation>每条记录同时写到这里才算已保存，可选U盘或另一块盘。下次启动起生效。</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>CommandPost</source>
        <translation>指挥所</translation>
    </message>
    <message>
        <source>CommandPost drill</source>
        <translation>演练 · 指挥所</translation>
    </message>
</context>
<context>
    <name>MatrixCells</name>
    <message>
        <source>Conditions</source>
        <translation>启动条件</translation>
    </message>
    <message>
        <source>any one of {n}</source>
        <translation>{n}项之一</translation>
    </message>
    <message>
        <source>all {n}</source>
        <translation>{n}项同时具备</translation>
    </message>
    <message>
        <source>approves</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>chairs the consultation</source>
        <translation>主持会商</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>announces</source>
        <translation>宣布</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>决定权限</translation>
    </message>
    <message>
        <source>Measures  {n}</source>
        <translation>响应措施 {n}项</translation>
    </message>
    <message>
        <source>New at this level  {n}</source>
        <translation>本级新增 {n}项</translation>
    </message>
    <message>
        <source>≤ {n} h</source>
        <translation>{n}小时内</translation>
    </message>
    <message>
        <source>≤ {n} min</source>
        <translation>{n}分钟内</translation>
    </message>
    <message>
        <source>{n} taken over  Alt+M</source>
        <translation>沿用下级 {n}项&#x3000;Alt+M</translation>
    </message>
</context>
<context>
    <name>MatterFields</name>
    <message>
        <source>stamped at the first key</source>
        <translation>首次按键时自动记录</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Back to the register</source>
        <translation>返回登记簿</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>来件方式</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>From (unit)</source>
        <translation>来电（来文）单位</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Who (not kept for ever)</source>
        <translation>联系人（可依法删除）</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Title or content</source>
        <translation>标题或内容</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>办理要求</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>Settled at once</source>
        <translation>当场办结</translation>
    </message>
    <message>
        <source>e.g. filed; empty while it is open</source>
        <translation>如“存档”；待办时留空</translation>
    </message>
    <message>
        <source>New call or document</source>
        <translation>新登记来电来文</translation>
    </message>
</context>
<context>
    <name>MatterPage</name>
    <message>
        <source>This is no time: write 0312, -15 or 11-22 23:40.</source>
        <translation>时间无法识别：请写0312、-15或11-22 23:40。</translation>
    </message>
    <message>
        <source>Registered.</source>
        <translation>已登记。</translation>
    </message>
    <message>
        <source>Brought back what was typed until {time}.</source>
        <translation>已恢复{time}前录入的内容。</translation>
    </message>
    <message>
        <source>Choose a call or document first.</source>
        <translation>请先选中一件来电来文。</translation>
    </message>
    <message>
        <source>This step does not fit as it stands now.</source>
        <translation>当前状态下不能办理这一步。</translation>
    </message>
    <message>
        <source>F4 registers a call, document, fax or notice. Then L tells the leader.</source>
        <translation>F4登记来电、来文、传真或通知，登记后按L报带班领导。</translation>
    </message>
    <message>
        <source>Nothing is framed</source>
        <translation>尚未选中</translation>
    </message>
</context>
<context>
    <name>MatterSteps</name>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Tell the duty leader</source>
        <translation>报带班领导</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已报</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>领导</translation>
    </message>
    <message>
        <source>Their instruction</source>
        <translation>领导批示</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>传达转办</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>已传达</translation>
    </message>
    <message>
        <source>To (unit, section, person)</source>
        <translation>传达对象（单位、股室、人员）</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Said with it</source>
        <translation>附言</translation>
    </message>
    <message>
        <source>Leader&apos;s instruction</source>
        <translation>领导批示</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>批示原文</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation>反馈时限</translation>
    </message>
    <message>
        <source>no instruction in particular</source>
        <translation>不针对具体批示</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>反馈情况</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈内容</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>对应批示</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Register as a new incident</source>
        <translation>登记为新事件</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Stands now</source>
        <translation>原内容</translation>
    </message>
    <message>
        <source>Right is</source>
        <translation>更正为</translation>
    </message>
    <message>
        <source>A time as 0312, -15, +30 or 11-24 08:00; both wordings are kept.</source>
        <translation>时间可写0312、-15、+30或11-24 08:00；原内容一并保留。</translation>
    </message>
</context>
<context>
    <name>MatterView</name>
    <message>
        <source>Tell the leader</source>
        <translation>报带班领导</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>传达转办</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>领导批示</translation>
    </message>
    <message>
        <source>Fed back</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Becomes an incident</source>
        <translation>登记为新事件</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>received {time}</source>
        <translation>{time}接收</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>{time}前办结</translation>
    </message>
    <message>
        <source>▲ {what}: was due {time}</source>
        <translation>▲ {what}：应于{time}前，已超时</translation>
    </message>
    <message>
        <source>{what}: by {time}</source>
        <translation>{what}：{time}前</translation>
    </message>
    <message>
        <source>Tell the duty leader</source>
        <translation>报带班领导</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>传达转办</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>办复</translation>
    </message>
    <message>
        <source>Feedback to the instruction</source>
        <translation>批示反馈</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>办理过程</translation>
    </message>
</context>
<context>
    <name>MeasureForm</name>
    <message>
        <source>no limit stated</source>
        <translation>未规定时限</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>What {place} reports</source>
        <translation>{place} 报告的情况</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>A message of substance counts as the report for this hour.</source>
        <translation>报来实际情况，即视为本次零报告已报。</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>When, if not now</source>
        <translation>时间（不填为现在）</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Nothing was changed; what was saved before stays saved.</source>
        <translation>没有改动任何内容；此前已保存的仍然完好。</translation>
    </message>
    <message>
        <source>Put it right and try again, or close this with Esc.</source>
        <translation>请改正后重试，或按 Esc 关闭本提示。</translation>
    </message>
    <message>
        <source>The program made a mistake: {summary}</source>
        <translation>程序出错：{summary}</translation>
    </message>
    <message>
        <source>What was saved stays saved; you can go on working.</source>
        <translation>已保存的内容完好，可以继续工作。</translation>
    </message>
    <message>
        <source>Tell the administrator of this file: {file}</source>
        <translation>请把此文件交给管理员：{file}</translation>
    </message>
</context>
<context>
    <name>MetricFields</name>
    <message>
        <source>not reported</source>
        <translation>未报</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>上次 {value}</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>as 0600, +30 or 11-24 08:00</source>
        <translation>如 0600、+30 或 11-24 08:00</translation>
    </message>
    <message>
        <source>as 0312, -15 or 11-22 23:40</source>
        <translation>如 0312、-15 或 11-22 23:40</translation>
    </message>
    <message>
        <source>as 0312, -15, +30 or 11-24 08:00</source>
        <translation>如 0312、-15、+30 或 11-24 08:00</translation>
    </message>
</context>
<context>
    <name>NationalSheetDialog</name>
    <message>
        <source>For the national system</source>
        <translation>国家灾情系统录入单</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>已录入</translation>
    </message>
    <message>
        <source>Townships</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Only changes  Alt+C</source>
        <translation>只看变动  Alt+C</translation>
    </message>
    <message>
        <source>Deaths or missing people: the register of persons is filled in there too; it may follow, the numbers go first.</source>
        <translation>有因灾死亡或失踪人员，另须填报人员台账；先报数字，台账可后补。</translation>
    </message>
    <message>
        <source>Copy this township</source>
        <translation>复制本乡镇</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Nothing has changed here.</source>
        <translation>这里没有变动。</translation>
    </message>
    <message>
        <source>The sheet is on the clipboard.</source>
        <translation>录入单已复制到剪贴板。</translation>
    </message>
    <message>
        <source>{system}. Nothing was noted as typed in yet.</source>
        <translation>{system}。尚未登记过录入。</translation>
    </message>
    <message>
        <source>{system}. Last typed in {time}; what changed since is marked.</source>
        <translation>{system}。上次录入{time}，此后的变动已标出。</translation>
    </message>
    <message>
        <source>Nothing to type in for this township.</source>
        <translation>本乡镇没有需要录入的数据。</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现数</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未报</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
</context>
<context>
    <name>NewTaskDialog</name>
    <message>
        <source>Add a task</source>
        <translation>增加任务</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>要办什么事？</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>何时办结？</translation>
    </message>
    <message>
        <source>empty: this desk</source>
        <translation>不填为本台</translation>
    </message>
    <message>
        <source>What</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任单位或人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>时限</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>另有 {number} 条</translation>
    </message>
</context>
<context>
    <name>NoticeFields</name>
    <message>
        <source>stamped at the first key</source>
        <translation>首次按键时自动记录</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>预警类别</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>预警级别</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发布单位</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>May affect</source>
        <translation>可能影响范围</translation>
    </message>
    <message>
        <source>Our townships</source>
        <translation>影响乡镇</translation>
    </message>
    <message>
        <source>What threatens</source>
        <translation>警示事项</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>应采取的措施</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>names or pinyin initials, as jyz syz</source>
        <translation>名称或拼音首字母，如 jyz syz</translation>
    </message>
</context>
<context>
    <name>ObjectionBar</name>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>empty takes the objection back</source>
        <translation>留空即撤回异议</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>提出异议</translation>
    </message>
    <message>
        <source>What is otherwise</source>
        <translation>异议内容</translation>
    </message>
</context>
<context>
    <name>OpenRollDialog</name>
    <message>
        <source>Begin a roll call</source>
        <translation>开始点名</translation>
    </message>
    <message>
        <source>Begin the calls</source>
        <translation>开始点名</translation>
    </message>
    <message>
        <source>Roll call of the duty rooms</source>
        <translation>乡镇值班抽查点名</translation>
    </message>
    <message>
        <source>duty rooms of the townships</source>
        <translation>各乡镇值班室</translation>
    </message>
    <message>
        <source>all posts of the roster</source>
        <translation>名单中的全部岗位</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The lot decides whom to call; nobody picks.</source>
        <translation>随机抽取，不由人挑选。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>点名对象</translation>
    </message>
    <message>
        <source>How many by lot</source>
        <translation>随机抽查数</translation>
    </message>
    <message>
        <source>0 calls all</source>
        <translation>0为全部点名</translation>
    </message>
</context>
<context>
    <name>OpenRoundDialog</name>
    <message>
        <source>Collect zero reports</source>
        <translation>开始收零报告</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始收报</translation>
    </message>
    <message>
        <source>Zero reports tonight</source>
        <translation>今夜零报告</translation>
    </message>
    <message>
        <source>once only, at the next of these hours</source>
        <translation>只收一次（各时刻的下一次）</translation>
    </message>
    <message>
        <source>{number} places report. What the rules ask for opens by itself.</source>
        <translation>应报{number}个单位。规则要求的零报告会自动开始。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>08:00 20:00, every day</source>
        <translation>如 08:00 20:00，每天</translation>
    </message>
    <message>
        <source>Summed up to</source>
        <translation>汇总报送</translation>
    </message>
</context>
<context>
    <name>OpeningForm</name>
    <message>
        <source>Move at once: call every level at the same time</source>
        <translation>立即转移：各级同时叫应，不逐级</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>生成名单</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回名单</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手工发起</translation>
    </message>
    <message>
        <source>{title} call-out</source>
        <translation>{title}叫应</translation>
    </message>
    <message>
        <source>{number} rows: {parts}</source>
        <translation>名单 {number} 行：{parts}</translation>
    </message>
    <message>
        <source>{number} of them without anybody named in the roster</source>
        <translation>其中 {number} 行名册缺人</translation>
    </message>
    <message>
        <source>stand-in</source>
        <translation>转B岗</translation>
    </message>
    <message>
        <source>pass it on</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>knock</source>
        <translation>敲门入户</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>事由来源</translation>
    </message>
    <message>
        <source>Call-out</source>
        <translation>叫应事由</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>灾种</translation>
    </message>
    <message>
        <source>To pass on</source>
        <translation>传达内容</translation>
    </message>
    <message>
        <source>Without answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>New call-out</source>
        <translation>新开叫应</translation>
    </message>
</context>
<context>
    <name>OperatorSwitch</name>
    <message>
        <source>Someone else sits down</source>
        <translation>换人值守</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>确认换人</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>A name, or the initials of one in the contacts; ↓ lists them all.</source>
        <translation>输入姓名，或通讯录中姓名的拼音首字母；↓ 列出全部。</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Who works here from now on?</source>
        <translation>现在由谁值守？</translation>
    </message>
    <message>
        <source>At the keyboard: {name}. Every entry from now on carries the new name.</source>
        <translation>当前：{name}。此后每条记录署新的姓名。</translation>
    </message>
</context>
<context>
    <name>OutcomeBar</name>
    <message>
        <source>Register as a new incident</source>
        <translation>登记为新事件</translation>
    </message>
    <message>
        <source>Add to a running incident</source>
        <translation>并入正在处置的事件</translation>
    </message>
    <message>
        <source>Handled call</source>
        <translation>来电已处理</translation>
    </message>
    <message>
        <source>Running incident</source>
        <translation>正在处置的事件</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>passed to the town&apos;s water company, called back</source>
        <translation>已转县自来水公司，已回电</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>It belongs to</source>
        <translation>并入</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>Outcome of the call</source>
        <translation>点名结果</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>接听人</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>When, if not now</source>
        <translation>时间（不填为现在）</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>Record receipt</source>
        <translation>登记回执</translation>
    </message>
    <message>
        <source>{silent} of {all} without a receipt</source>
        <translation>共 {all} 项，{silent} 项未回执</translation>
    </message>
    <message>
        <source>Notices and reports go out with a decision; their receipts stand here.</source>
        <translation>启动、调整、终止随之发出通知和报告，回执记在这里。</translation>
    </message>
    <message>
        <source>▲ silent, due {time}</source>
        <translation>▲ 未回执，应于 {time}</translation>
    </message>
    <message>
        <source>○ by {time}</source>
        <translation>○ {time}前</translation>
    </message>
    <message>
        <source>To</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Notices and reports</source>
        <translation>通知与报告</translation>
    </message>
    <message>
        <source>taken by</source>
        <translation>签收人、接报人</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Notice: {matter}, level {numeral}</source>
        <translation>通知：{matter} {numeral}级</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Roster import</source>
        <translation>名册导入</translation>
    </message>
    <message>
        <source>Plan import</source>
        <translation>预案导入</translation>
    </message>
    <message>
        <source>Call-in</source>
        <translation>接报</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Duty desk</source>
        <translation>值班台</translation>
    </message>
    <message>
        <source>Forces</source>
        <translation>力量</translation>
    </message>
    <message>
        <source>Calls and documents</source>
        <translation>来电来文</translation>
    </message>
    <message>
        <source>Zero reports</source>
        <translation>零报告</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>抽查点名</translation>
    </message>
    <message>
        <source>Plan editor</source>
        <translation>编辑预案</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>预案</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Call-out</source>
        <translation>叫应</translation>
    </message>
    <message>
        <source>Rota</source>
        <translation>值班表</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>空白表</translation>
    </message>
    <message>
        <source>Duty bulletin and log</source>
        <translation>值班快报与日志</translation>
    </message>
    <message>
        <source>Open lists</source>
        <translation>未办完清单</translation>
    </message>
    <message>
        <source>Evacuation roll</source>
        <translation>转移安置花名册</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Choice</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Paper  Alt+L</source>
        <translation>文书  Alt+L</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>页面分栏</translation>
    </message>
</context>
<context>
    <name>PaperActing</name>
    <message>
        <source>Check the paper</source>
        <translation>核稿</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已核</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>核稿人</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Sign the paper</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>The paper was sent</source>
        <translation>登记报送</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已报送</translation>
    </message>
    <message>
        <source>To (several with 、)</source>
        <translation>报送单位（多个用、分开）</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>收文单位</translation>
    </message>
    <message>
        <source>Receipt of the paper</source>
        <translation>登记签收</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation>回执编号</translation>
    </message>
    <message>
        <source>Correct an issued paper</source>
        <translation>更正已印发的文书</translation>
    </message>
    <message>
        <source>Draw up the correction</source>
        <translation>起草更正</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>错在哪里</translation>
    </message>
    <message>
        <source>Put the draft aside</source>
        <translation>搁置草稿</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>{serial} is not used</source>
        <translation>{serial} 不再使用</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
</context>
<context>
    <name>PaperCall</name>
    <message>
        <source>Typing in sheet {label}, heard {time}: kept as back-entered.</source>
        <translation>正在补录{label}号接报表，接报时间{time}，入库标“补录”。</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>文种</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字数上限</translation>
    </message>
</context>
<context>
    <name>PapersDrawn</name>
    <message>
        <source>No incident yet. Papers are drawn up from one: F2 takes a call.</source>
        <translation>目前没有突发事件。文书据事件起草：按 F2 接报。</translation>
    </message>
</context>
<context>
    <name>PapersEditor</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改动。</translation>
    </message>
    <message>
        <source>Not saved: what is framed is to be mended first.</source>
        <translation>未保存：请先改正标红处。</translation>
    </message>
    <message>
        <source>What all papers share</source>
        <translation>全部文书通用</translation>
    </message>
    <message>
        <source>Saved. The next papers are written so; what has left stays as it left.</source>
        <translation>已保存，今后的文书按此起草；已印发的不变。</translation>
    </message>
</context>
<context>
    <name>PapersFiled</name>
    <message>
        <source>Stand on a number in the register that was taken and not used.</source>
        <translation>请先在登记簿里选中已占号、未印发的一行。</translation>
    </message>
    <message>
        <source>Put this draft aside?</source>
        <translation>搁置这份草稿？</translation>
    </message>
    <message>
        <source>What was written over it is lost. The record stays as it is.</source>
        <translation>在草稿上改写的文字将不保留，已登记的内容不变。</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>PapersFiles</name>
    <message>
        <source>Take settings of papers in</source>
        <translation>导入文书设置</translation>
    </message>
    <message>
        <source>Write the settings of papers</source>
        <translation>导出文书设置</translation>
    </message>
    <message>
        <source>Settings of papers (*.yaml *.yml)</source>
        <translation>文书设置 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>{file} is written, without names of people. Other offices can take it in.</source>
        <translation>已导出{file}（不含人名），可发其他单位导入。</translation>
    </message>
    <message>
        <source>{file} says what stands here already.</source>
        <translation>{file}与现有设置一致，没有改动。</translation>
    </message>
    <message>
        <source>Taken in, not saved yet. Ctrl+S saves it.</source>
        <translation>已导入，尚未保存，按Ctrl+S保存。</translation>
    </message>
</context>
<context>
    <name>PapersHead</name>
    <message>
        <source>Empty: whoever the rules name for the incident</source>
        <translation>不填：按该事件的报送规则</translation>
    </message>
    <message>
        <source>Empty: nobody</source>
        <translation>不填：不抄送</translation>
    </message>
    <message>
        <source>Its papers</source>
        <translation>本站文书</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>版头</translation>
    </message>
    <message>
        <source>Issuing word</source>
        <translation>机关代字</translation>
    </message>
    <message>
        <source>Stands before the year of every serial. Left empty, the grey words are used.</source>
        <translation>印在每个文号的年份之前。不填就用灰色字样。</translation>
    </message>
    <message>
        <source>Signs papers</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>Checks papers</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>One name a line.</source>
        <translation>每行一个名称。</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>主送</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>抄送</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Issue this paper?</source>
        <translation>签发这份文书？</translation>
    </message>
    <message>
        <source>It takes the next number and goes on record, to: {who}</source>
        <translation>将取下一个编号并归入记录，报送：{who}</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看看</translation>
    </message>
    <message>
        <source>{serial} is issued.</source>
        <translation>{serial} 已签发。</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>What the public reads is approved before it leaves. Who approves it?</source>
        <translation>对外文书须先批准再发。由谁批准？</translation>
    </message>
</context>
<context>
    <name>PapersSettingsHead</name>
    <message>
        <source>As usual</source>
        <translation>恢复通用</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>✗ {count} to mend</source>
        <translation>✗ {count}处待改</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
</context>
<context>
    <name>PassOnDialog</name>
    <message>
        <source>Pass the instruction on</source>
        <translation>传达领导批示</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>传达给</translation>
    </message>
    <message>
        <source>In which words</source>
        <translation>传达内容</translation>
    </message>
    <message>
        <source>Passed on at</source>
        <translation>传达时间</translation>
    </message>
    <message>
        <source>Feedback wanted by</source>
        <translation>要求反馈时间</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste rows onto the roll</source>
        <translation>粘贴登记</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>先看一遍</translation>
    </message>
    <message>
        <source>One household a line, with a head line or in this order: householder, people, from where, shelter, who answers for it, that telephone. Tabs, commas or blanks between them.</source>
        <translation>每行一户，可带表头；不带表头时按此顺序：户主、人数、转出地点、安置点、责任人、责任人电话，之间用制表符、逗号或空格隔开。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>各行</translation>
    </message>
</context>
<context>
    <name>PhoneStrip</name>
    <message>
        <source>Press the digit of a step when its phone is picked up: the moment is kept, then write who took it and what they ordered, word for word.</source>
        <translation>对方接起电话时按下该级的数字，时间即记下；再写接听人和批示原话。</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>尚未报告</translation>
    </message>
</context>
<context>
    <name>PicturesDialog</name>
    <message>
        <source>The situation in pictures</source>
        <translation>态势图</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No picture yet: figures come from the incident page (Alt+F), levels and tasks from a response (F6).</source>
        <translation>还没有可画的图：数据在事件页登记（Alt+F），级别和任务来自应急响应（F6）。</translation>
    </message>
</context>
<context>
    <name>PlanCards</name>
    <message>
        <source>{plan} has no commanders&apos; cards and no working groups.</source>
        <translation>{plan}没有指挥官处置卡，也没有工作组。</translation>
    </message>
    <message>
        <source>{plan} position cards</source>
        <translation>{plan}处置卡</translation>
    </message>
    <message>
        <source>Save the position cards</source>
        <translation>保存处置卡</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Plan the shift</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>PlanEdit</name>
    <message>
        <source>Put the new revision in force?</source>
        <translation>新版本即日起施行？</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>施行</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件原文</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>数值界限</translation>
    </message>
    <message>
        <source>Met when</source>
        <translation>满足方式</translation>
    </message>
    <message>
        <source>Must hold before any other counts</source>
        <translation>前提条件：不满足时其他条件不起作用</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>When</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Title and origin</source>
        <translation>名称和来源</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>适用区域</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>发布单位</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Superior plan</source>
        <translation>上位预案</translation>
    </message>
    <message>
        <source>Warning levels, one a line</source>
        <translation>预警级别（每行一级）</translation>
    </message>
    <message>
        <source>Starts when</source>
        <translation>启动方式</translation>
    </message>
    <message>
        <source>Builds on</source>
        <translation>继承</translation>
    </message>
    <message>
        <source>Called in the text</source>
        <translation>原文写法</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>启动条件</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>决定权限</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Does what</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>响应措施</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Within minutes</source>
        <translation>时限（分钟）</translation>
    </message>
    <message>
        <source>The duty desk does it</source>
        <translation>值班台办理</translation>
    </message>
    <message>
        <source>Vital: stands first</source>
        <translation>关键措施，排在最前</translation>
    </message>
    <message>
        <source>To be written down</source>
        <translation>须记录的内容</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Yes-or-no question</source>
        <translation>是否问题</translation>
    </message>
    <message>
        <source>Only to be done</source>
        <translation>何时才办</translation>
    </message>
    <message>
        <source>One of the set</source>
        <translation>只选一项（组）</translation>
    </message>
    <message>
        <source>Ticked by</source>
        <translation>销号方式</translation>
    </message>
    <message>
        <source>Done after</source>
        <translation>排在其后</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>替代</translation>
    </message>
    <message>
        <source>Command bodies</source>
        <translation>指挥机构</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>Posts, “post：holder” on each line</source>
        <translation>职务（每行“职务：担任人”）</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>工作组</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Members, one a line</source>
        <translation>成员单位（每行一个）</translation>
    </message>
    <message>
        <source>Duties, one a line</source>
        <translation>职责（每行一条）</translation>
    </message>
    <message>
        <source>Reporting deadlines</source>
        <translation>报送时限</translation>
    </message>
    <message>
        <source>What is to be reported</source>
        <translation>报送事项</translation>
    </message>
    <message>
        <source>Who owns it</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>报送对象</translation>
    </message>
    <message>
        <source>Ending the response</source>
        <translation>终止条件</translation>
    </message>
    <message>
        <source>On-scene commander&apos;s card</source>
        <translation>现场指挥官处置卡</translation>
    </message>
    <message>
        <source>Technical commander&apos;s card</source>
        <translation>技术指挥官处置卡</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>依据来源</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>增加级别</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Bring this text back</source>
        <translation>调回此版本</translation>
    </message>
    <message>
        <source>A new plan from this one</source>
        <translation>以此为范本新编预案</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>编制</translation>
    </message>
    <message>
        <source>Feedback (min)</source>
        <translation>反馈时限（分钟）</translation>
    </message>
</context>
<context>
    <name>PlanEditPage</name>
    <message>
        <source>Add a level</source>
        <translation>增加级别</translation>
    </message>
    <message>
        <source>“{title}” is kept as a draft; no revision was made of it yet.</source>
        <translation>“{title}”的修改已存为草稿，尚未生成新版本。</translation>
    </message>
    <message>
        <source>Somebody else revised this plan while you edit it. Ctrl+S shows what your editing changes against the newer revision before anything is written.</source>
        <translation>编辑期间本预案已被另行修订。按 Ctrl+S 可先看与新版本的差别，确认后才写入。</translation>
    </message>
    <message>
        <source>Changes of {when} that were never saved are back; Alt+Z discards them.</source>
        <translation>已恢复 {when} 未保存的修改，按 Alt+Z 放弃。</translation>
    </message>
</context>
<context>
    <name>PlanEventDialog</name>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>On which day? Write it as 2026-06-20.</source>
        <translation>请填写日期，如 2026-06-20。</translation>
    </message>
    <message>
        <source>The day it applies from cannot be read.</source>
        <translation>实施日期无法识别。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Applies from</source>
        <translation>实施日期</translation>
    </message>
    <message>
        <source>Why it is put right</source>
        <translation>更正原因</translation>
    </message>
    <message>
        <source>Kind of drill</source>
        <translation>演练形式</translation>
    </message>
    <message>
        <source>Why it is revised</source>
        <translation>修订情形</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>公开情况</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>印发机关</translation>
    </message>
    <message>
        <source>Filed with</source>
        <translation>备案受理单位</translation>
    </message>
    <message>
        <source>Where, or on what ground not</source>
        <translation>公开渠道（或不公开依据）</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>评估结论</translation>
    </message>
    <message>
        <source>Why it is abolished</source>
        <translation>废止原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>发文字号</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>回执编号</translation>
    </message>
    <message>
        <source>Report number</source>
        <translation>评估报告编号</translation>
    </message>
</context>
<context>
    <name>PlanImportPage</name>
    <message>
        <source>{file} comes next.</source>
        <translation>“{file}”排在其后，完成当前文件后打开。</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>预案</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Plan file</source>
        <translation>预案文件</translation>
    </message>
</context>
<context>
    <name>PlanPeriodDialog</name>
    <message>
        <source>The county&apos;s own period</source>
        <translation>本县周期</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Back to what the rule says</source>
        <translation>恢复按规定执行</translation>
    </message>
    <message>
        <source>This plan only</source>
        <translation>仅本预案</translation>
    </message>
    <message>
        <source>All: {kind}</source>
        <translation>全部{kind}</translation>
    </message>
    <message>
        <source>the document that sets it, with its number</source>
        <translation>规定该周期的文件及文号</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Hazard</source>
        <translation>灾种</translation>
    </message>
    <message>
        <source>Find in the text  (Ctrl+F, Enter for the next)</source>
        <translation>在正文中查找（Ctrl+F，回车看下一处）</translation>
    </message>
    <message>
        <source>Levels  Alt+1</source>
        <translation>响应级别 Alt+1</translation>
    </message>
    <message>
        <source>Text  Alt+2</source>
        <translation>正文 Alt+2</translation>
    </message>
    <message>
        <source>Organisation  Alt+3</source>
        <translation>组织体系 Alt+3</translation>
    </message>
    <message>
        <source>Life  Alt+4</source>
        <translation>生命周期 Alt+4</translation>
    </message>
    <message>
        <source>Revisions  Alt+5</source>
        <translation>版本  Alt+5</translation>
    </message>
    <message>
        <source>under {plan}</source>
        <translation>上位预案：{plan}</translation>
    </message>
</context>
<context>
    <name>PlanShelf</name>
    <message>
        <source>Search all plans  (Ctrl+Shift+F)</source>
        <translation>全库检索（Ctrl+Shift+F）</translation>
    </message>
    <message>
        <source>Search all plans</source>
        <translation>全库检索</translation>
    </message>
    <message>
        <source>No plan holds these words. Esc brings the plans back.</source>
        <translation>各预案中均无此内容。按 Esc 返回预案列表。</translation>
    </message>
    <message>
        <source>{total} places, the first {shown} shown: write more words</source>
        <translation>共{total}处，仅列前{shown}处，请增加检索词</translation>
    </message>
    <message>
        <source>{total} places  ↓ goes through them, Enter into the text, Esc ends</source>
        <translation>共{total}处&#x3000;↓ 逐条查看，回车进入正文，Esc 结束</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>预案</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>近期到期</translation>
    </message>
    <message>
        <source>Two characters or more.</source>
        <translation>请输入两个字以上。</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Due list</source>
        <translation>到期清单</translation>
    </message>
    <message>
        <source>Import plan…</source>
        <translation>导入预案…</translation>
    </message>
    <message>
        <source>Edit plan</source>
        <translation>编辑预案</translation>
    </message>
    <message>
        <source>No plan in the library yet</source>
        <translation>预案库里还没有预案</translation>
    </message>
    <message>
        <source>Import your county&apos;s plan with Ctrl+I: its levels, measures and deadlines then stand here, and nothing enters the library before you agree.</source>
        <translation>按 Ctrl+I 导入本县预案：响应级别、措施和时限随后列在这里；您同意之前不入库。</translation>
    </message>
    <message>
        <source>Not found: {words}</source>
        <translation>没有找到：{words}</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>预案</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Plan file</source>
        <translation>预案文件</translation>
    </message>
    <message>
        <source>Position cards</source>
        <translation>处置卡</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>No figures yet</source>
        <translation>暂无数据</translation>
    </message>
</context>
<context>
    <name>PostChart</name>
    <message>
        <source>Command post</source>
        <translation>现场指挥部</translation>
    </message>
    <message>
        <source>Lead unit / person</source>
        <translation>牵头单位／负责人</translation>
    </message>
    <message>
        <source>not set up yet</source>
        <translation>尚未设立</translation>
    </message>
    <message>
        <source>On-scene command post</source>
        <translation>现场指挥部</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>On-scene commander</source>
        <translation>现场指挥官</translation>
    </message>
    <message>
        <source>Technical commander</source>
        <translation>技术指挥官</translation>
    </message>
    <message>
        <source>{group} (by the plan)</source>
        <translation>{group}（预案拟设）</translation>
    </message>
    <message>
        <source>member</source>
        <translation>成员</translation>
    </message>
</context>
<context>
    <name>PostDialog</name>
    <message>
        <source>Command post on scene</source>
        <translation>现场指挥部</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>One group a line: group／lead unit／members. The plan&apos;s groups stand there.</source>
        <translation>每行一个工作组：组名／牵头单位／成员单位。已列出预案规定的工作组，可以修改。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>工作组</translation>
    </message>
</context>
<context>
    <name>PostForm</name>
    <message>
        <source>Put a post right</source>
        <translation>更正岗位</translation>
    </message>
    <message>
        <source>Give somebody a post</source>
        <translation>指定岗位担任人</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Not on the list: add a person…</source>
        <translation>名册中没有，新增人员…</translation>
    </message>
    <message>
        <source>Which duty?</source>
        <translation>请填写岗位名称。</translation>
    </message>
    <message>
        <source>There is no area or key site “{name}”.</source>
        <translation>没有“{name}”这个行政区划或重点部位。</translation>
    </message>
    <message>
        <source>Choose who holds it; Alt+N adds somebody not on the list.</source>
        <translation>请选择担任人；名册中没有的按 Alt+N 新增。</translation>
    </message>
    <message>
        <source>“{text}” is not a day.</source>
        <translation>“{text}”不是日期。</translation>
    </message>
    <message>
        <source>A post</source>
        <translation>A 岗</translation>
    </message>
    <message>
        <source>B post</source>
        <translation>B 岗</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>不分 A、B 岗</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2027-06-30</source>
        <translation>年-月-日，如 2027-06-30</translation>
    </message>
</context>
<context>
    <name>PostponeDialog</name>
    <message>
        <source>Put it off</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Until when? Without a time nothing is put off.</source>
        <translation>推迟到几点？没有时间不能推迟。</translation>
    </message>
    <message>
        <source>Why? One line is enough.</source>
        <translation>请写明理由，一句即可。</translation>
    </message>
    <message>
        <source>{what}
Its limit {time} stays; only the reminder comes later.</source>
        <translation>{what}
报送时限{time}不变，只推迟提醒。</translation>
    </message>
    <message>
        <source>{what}
Owed by {time}; this stays visible.</source>
        <translation>{what}
原时限{time}，仍会显示。</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>再次提醒</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Choose what to draw up. The paper appears here before it leaves.</source>
        <translation>选择要起草的文书。签发之前先在这里看到全文。</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The demo county is being set up…</source>
        <translation>正在准备演示县…</translation>
    </message>
</context>
<context>
    <name>ProofSheetDialog</name>
    <message>
        <source>Proof of reporting</source>
        <translation>报送情况一览</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为PDF</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>About this kind</source>
        <translation>这类情况要问</translation>
    </message>
    <message>
        <source>Tell the caller</source>
        <translation>告诉对方</translation>
    </message>
    <message>
        <source>Every call</source>
        <translation>每个来电都问</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>CP</source>
        <translation>指挥</translation>
    </message>
</context>
<context>
    <name>ReadingFace</name>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Reading stopped; nothing was taken.</source>
        <translation>已停止读取，未写入任何内容。</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>正在打开文件</translation>
    </message>
    <message>
        <source>Finding headings</source>
        <translation>正在识别章节标题</translation>
    </message>
    <message>
        <source>Finding levels, conditions and measures</source>
        <translation>正在识别响应级别、启动条件和措施</translation>
    </message>
    <message>
        <source>Finding each place in the text</source>
        <translation>正在对应原文位置</translation>
    </message>
    <message>
        <source>{step} (plan {n} of {all})</source>
        <translation>{step}（第 {n} 个预案，共 {all} 个）</translation>
    </message>
</context>
<context>
    <name>ReadingStep</name>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>正在读取 {file}…</translation>
    </message>
    <message>
        <source>Reading {file}… {done} of {total} rows</source>
        <translation>正在读取 {file}… {done} / {total} 行</translation>
    </message>
</context>
<context>
    <name>ReadingsDialog</name>
    <message>
        <source>Readings of a gauge</source>
        <translation>雨水情读数</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件读取…</translation>
    </message>
    <message>
        <source>Where does the gauge stand?</source>
        <translation>测站在哪里？</translation>
    </message>
    <message>
        <source>What does it measure?</source>
        <translation>测的是哪项指标？</translation>
    </message>
    <message>
        <source>No line could be read as a time and a value.</source>
        <translation>没有一行能读出时间和数值。</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx *.xls *.et)</source>
        <translation>表格 (*.csv *.txt *.xlsx *.xls *.et)</translation>
    </message>
    <message>
        <source>{n} readings, {first} to {last}; the last is {value} {unit}</source>
        <translation>共 {n} 个读数，{first} 至 {last}，最近一次 {value} {unit}</translation>
    </message>
    <message>
        <source>Paste lines of time and value, such as 03:00 and 12.5.</source>
        <translation>粘贴时间和数值，一行一条，例如：03:00 12.5</translation>
    </message>
    <message>
        <source>… and {n} more lines</source>
        <translation>…另有 {n} 行</translation>
    </message>
    <message>
        <source>rain or water level, by name or initials</source>
        <translation>雨量或水位，输名称或拼音首字母</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>测站所在</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>报送人</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>读数</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>one line of reason; Esc: later</source>
        <translation>一句话写明理由，Esc以后再写</translation>
    </message>
    <message>
        <source>Recorded. Why: {words}</source>
        <translation>已记录。原因：{words}</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>RecognisedPanel</name>
    <message>
        <source>Read from what was typed</source>
        <translation>从所填语句中识别</translation>
    </message>
    <message>
        <source>Alt and digit: take it or put it back. Esc puts back what came last.</source>
        <translation>Alt＋数字：采用或退回；Esc：退回刚填入的。</translation>
    </message>
    <message>
        <source>{name}: how many?</source>
        <translation>{name}：几人？</translation>
    </message>
    <message>
        <source>{said}: the field says otherwise</source>
        <translation>{said}（与栏内所填不符）</translation>
    </message>
    <message>
        <source>{said} (one of {count})</source>
        <translation>{said}（{count} 选 1）</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>{level} since {time}</source>
        <translation>{level}，{time}起</translation>
    </message>
    <message>
        <source>approved by {who} ({role}), {channel} {time}</source>
        <translation>{who}（{role}）{channel}批准 {time}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>级别变化</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>回执</translation>
    </message>
</context>
<context>
    <name>RefusedList</name>
    <message>
        <source>{n} refused rows are copied.</source>
        <translation>已复制退回的 {n} 行</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>退回的行</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>已保存 {file}</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>All papers  Alt+A</source>
        <translation>全部文书  Alt+A</translation>
    </message>
    <message>
        <source>Number, title, recipient  Ctrl+F</source>
        <translation>编号、标题、对象  Ctrl+F</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Put aside…</source>
        <translation>搁置…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>文书登记</translation>
    </message>
    <message>
        <source>Bind…</source>
        <translation>合订…</translation>
    </message>
</context>
<context>
    <name>RegisterHead</name>
    <message>
        <source>Today and open</source>
        <translation>今日及未办结</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Filter  Ctrl+F</source>
        <translation>筛选  Ctrl+F</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新登记</translation>
    </message>
</context>
<context>
    <name>RegisterTable</name>
    <message>
        <source>▲ overdue · {state}</source>
        <translation>▲超时 · {state}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>Register of calls and documents</source>
        <translation>来电来文登记簿</translation>
    </message>
</context>
<context>
    <name>ReportActing</name>
    <message>
        <source>Only a follow-up may say that nothing changed.</source>
        <translation>只有续报可以报“无变化”。</translation>
    </message>
    <message>
        <source>Owed now: {reports}</source>
        <translation>现应报送：{reports}</translation>
    </message>
    <message>
        <source>A phone report has its receipt in who took it.</source>
        <translation>电话报送以接报人为凭，不另收回执。</translation>
    </message>
    <message>
        <source>Casualties changed ({by}) {words}</source>
        <translation>伤亡变化（{by}）{words}</translation>
    </message>
</context>
<context>
    <name>ReportSteps</name>
    <message>
        <source>Receipt from {recipient}</source>
        <translation>收到回执：{recipient}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>回执号</translation>
    </message>
    <message>
        <source>Chase the receipt: {recipient}</source>
        <translation>催收回执：{recipient}</translation>
    </message>
    <message>
        <source>Chased</source>
        <translation>已催收</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>催了谁</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>对方答复</translation>
    </message>
    <message>
        <source>Sent to {recipient}</source>
        <translation>已报出：{recipient}</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>接报人</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Nothing changed: {recipient}</source>
        <translation>续报无变化：{recipient}</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已报</translation>
    </message>
    <message>
        <source>Not to be made: {recipient}</source>
        <translation>不再报送：{recipient}</translation>
    </message>
    <message>
        <source>Not to be made</source>
        <translation>不再报送</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>It stays on the sheet with name and reason. A takes it up again.</source>
        <translation>一览表上仍保留此项，写明决定人和原因。按A可再报。</translation>
    </message>
    <message>
        <source>Report again: {recipient}</source>
        <translation>再报：{recipient}</translation>
    </message>
    <message>
        <source>Report again</source>
        <translation>再报</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>要求人</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Sign of an early report</source>
        <translation>提前报告的情形</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>What was seen, who says so</source>
        <translation>依据（看到什么、谁说的）</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>得知时间</translation>
    </message>
    <message>
        <source>Reported at once whatever the grade: the limits run from the minute known.</source>
        <translation>不论等级，立即报告；时限从得知时起算。</translation>
    </message>
    <message>
        <source>Not settled after all</source>
        <translation>解除灾情稳定</translation>
    </message>
    <message>
        <source>Disaster has settled</source>
        <translation>灾情稳定</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>认定人</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Verified figures wait; zero reports begin again.</source>
        <translation>核报暂缓，恢复零报告。</translation>
    </message>
    <message>
        <source>From then on verified figures are owed, and zero reports end.</source>
        <translation>从此时起应核报，零报告结束。</translation>
    </message>
    <message>
        <source>Casualties of “{title}”</source>
        <translation>伤亡跟踪：{title}</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>向谁核实</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>changed: open the incident again, enter the figures</source>
        <translation>有变化：重新打开事件，填报新数</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>A change of dead, missing or injured is reported upwards the same day.</source>
        <translation>死亡、失踪、受伤人数有变化，当日补报。</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>no longer: {sign}</source>
        <translation>解除：{sign}</translation>
    </message>
</context>
<context>
    <name>ReportingGrid</name>
    <message>
        <source>{words} late</source>
        <translation>{words} 迟报</translation>
    </message>
    <message>
        <source>▲ overdue {left}</source>
        <translation>▲ 超时 {left}</translation>
    </message>
    <message>
        <source>{shape} {left} until {due}</source>
        <translation>{shape} 剩 {left} · {due} 前</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>条线</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>报送对象</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Party, government</source>
        <translation>党委政府</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>{recipient} (follow-up)</source>
        <translation>{recipient}（续报）</translation>
    </message>
    <message>
        <source>sent, no receipt noted</source>
        <translation>已报，未登记回执</translation>
    </message>
    <message>
        <source>no longer owed</source>
        <translation>不再报送</translation>
    </message>
    <message>
        <source>▲ no receipt {late}</source>
        <translation>▲ 缺回执 {late}</translation>
    </message>
    <message>
        <source>○ by {due}</source>
        <translation>○ 待回执 {due}前</translation>
    </message>
    <message>
        <source>chased {count}×</source>
        <translation>已催{count}次</translation>
    </message>
    <message>
        <source>{recipient} (final)</source>
        <translation>{recipient}（终报）</translation>
    </message>
    <message>
        <source>{recipient} (verified)</source>
        <translation>{recipient}（核报）</translation>
    </message>
    <message>
        <source>{recipient} (supplement)</source>
        <translation>{recipient}（补报）</translation>
    </message>
    <message>
        <source>{recipient}, again</source>
        <translation>{recipient}，再报</translation>
    </message>
</context>
<context>
    <name>ReportingTab</name>
    <message>
        <source>Due {time}. Rule: {source}</source>
        <translation>{time} 前。依据：{source}</translation>
    </message>
    <message>
        <source> Figures as of {time}.</source>
        <translation>数据截至 {time}。</translation>
    </message>
    <message>
        <source>Enter: who took the call</source>
        <translation>回车：登记接报人</translation>
    </message>
    <message>
        <source>Enter: write it</source>
        <translation>回车：去写书面报告</translation>
    </message>
    <message>
        <source>Nothing is owed upwards</source>
        <translation>没有应报送的事项</translation>
    </message>
    <message>
        <source>The rule profile names no report for this kind of incident and grade.</source>
        <translation>规则档案对这类事件和等级没有规定报送。</translation>
    </message>
    <message>
        <source>Nothing is owed in this cell; choose another.</source>
        <translation>这一格没有应报事项，请移到别的格。</translation>
    </message>
    <message>
        <source>No longer owed since {time}: {cause} {reason}</source>
        <translation>{time}起不再报送：{cause} {reason}</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>ordinary</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>核稿人</translation>
    </message>
    <message>
        <source>Figures approved by</source>
        <translation>口径审定</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>both lines</source>
        <translation>两条线通用</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>报送渠道</translation>
    </message>
    <message>
        <source>To</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>the station&apos;s; several with 、</source>
        <translation>默认本单位设置；多个用、分开</translation>
    </message>
</context>
<context>
    <name>ResponseHead</name>
    <message>
        <source>Change level</source>
        <translation>调整级别</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>登记签发</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>终止响应</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>增加任务</translation>
    </message>
    <message>
        <source>▲ not signed yet</source>
        <translation>▲ 未签发</translation>
    </message>
    <message>
        <source>No response is in force</source>
        <translation>没有正在执行的响应</translation>
    </message>
    <message>
        <source>No response is in force for this episode: the ladder on the left asks.</source>
        <translation>此灾害过程尚未启动响应，请在左侧研判。</translation>
    </message>
    <message>
        <source>Ctrl+N activates one on a forecast; F2 takes a call.</source>
        <translation>Ctrl+N 依据预报启动响应，F2 接报。</translation>
    </message>
    <message>
        <source>on a forecast</source>
        <translation>依据预报</translation>
    </message>
    <message>
        <source>terminated {time}</source>
        <translation>{time}终止</translation>
    </message>
    <message>
        <source>{matters}  ·  expected: {period}</source>
        <translation>{matters}  ·  预计期限：{period}</translation>
    </message>
    <message>
        <source>takes effect {time}</source>
        <translation>{time}起生效</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>{time}起</translation>
    </message>
    <message>
        <source>approved by {who} ({role}), {channel} {time}</source>
        <translation>{who}（{role}）{channel}批准 {time}</translation>
    </message>
    <message>
        <source>signed by {who} {time} {number}</source>
        <translation>{who}签发 {time} {number}</translation>
    </message>
    <message>
        <source>this township&apos;s action list</source>
        <translation>本镇行动清单</translation>
    </message>
    <message>
        <source>notice {number}, received {time} {who}</source>
        <translation>通知 {number}，{time}收到 {who}</translation>
    </message>
</context>
<context>
    <name>ResponseLeft</name>
    <message>
        <source>On a forecast</source>
        <translation>依据预报启动</translation>
    </message>
    <message>
        <source>A superior&apos;s response</source>
        <translation>上级响应</translation>
    </message>
    <message>
        <source>In pictures</source>
        <translation>态势图</translation>
    </message>
</context>
<context>
    <name>RevisionsDialog</name>
    <message>
        <source>in force</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版本号</translation>
    </message>
    <message>
        <source>The older text comes into the editor as a change; Ctrl+S then puts it in force as a revision of its own, with a reason.</source>
        <translation>旧版本先调入编辑，按 Ctrl+S 写明理由后作为新版本施行。</translation>
    </message>
</context>
<context>
    <name>RevisionsTab</name>
    <message>
        <source>Ctrl+E edits the plan; there Alt+R brings an older text back.</source>
        <translation>按 Ctrl+E 编辑预案，在其中按 Alt+R 可调回旧版本。</translation>
    </message>
    <message>
        <source>Changed in it ({n})</source>
        <translation>本版改动（{n} 处）</translation>
    </message>
    <message>
        <source>Only order, references or details of the text.</source>
        <translation>仅顺序、引用或细节有改动。</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版本号</translation>
    </message>
    <message>
        <source>The first text</source>
        <translation>首个版本</translation>
    </message>
    <message>
        <source>Nothing was before it.</source>
        <translation>此前没有版本。</translation>
    </message>
</context>
<context>
    <name>Rhythm</name>
    <message>
        <source>Duty and reports of this response</source>
        <translation>本响应的值班与报送频次</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>会商</translation>
    </message>
    <message>
        <source>Reports upward at</source>
        <translation>报送时刻</translation>
    </message>
    <message>
        <source>such as 08:00, 14:00; empty with an interval</source>
        <translation>如 08:00、14:00；按间隔报送时留空</translation>
    </message>
    <message>
        <source>or every so many minutes</source>
        <translation>或间隔（分钟）</translation>
    </message>
    <message>
        <source>such as 120; empty with hours</source>
        <translation>如 120；按固定时刻报送时留空</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>From the table of the level: {source}</source>
        <translation>现按级别频次表执行：{source}</translation>
    </message>
</context>
<context>
    <name>RollCallPage</name>
    <message>
        <source>Which roll call</source>
        <translation>哪次点名</translation>
    </message>
    <message>
        <source>The roll call is on the clipboard as text.</source>
        <translation>点名结果已复制为文字，可粘贴打印。</translation>
    </message>
    <message>
        <source>{title}&#x3000;called {called}/{owed}, at the post {present}</source>
        <translation>{title}&#x3000;已点 {called}/{owed}，在岗 {present}</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>未点</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>抽查点名</translation>
    </message>
    <message>
        <source>Begin a roll call</source>
        <translation>开始点名</translation>
    </message>
    <message>
        <source>Call posts by lot or all of them; the times and outcomes are kept.</source>
        <translation>可随机抽查，也可全部点名；时间和结果均留存。</translation>
    </message>
    <message>
        <source>No roll call yet</source>
        <translation>还没有点过名</translation>
    </message>
</context>
<context>
    <name>RollDrawn</name>
    <message>
        <source>Which episode</source>
        <translation>哪一次灾害过程</translation>
    </message>
    <message>
        <source>{households} households&#x3000;to move {waiting}&#x3000;at shelters {arrived}&#x3000;home {returned}</source>
        <translation>在册{households}户&#x3000;待转移{waiting}人&#x3000;已安置{arrived}人&#x3000;已返家{returned}人</translation>
    </message>
    <message>
        <source>The roll and the figures differ: C confirms the roll&apos;s counts.</source>
        <translation>花名册与已报数不一致：按 C 确认花名册人数。</translation>
    </message>
    <message>
        <source>Shelters</source>
        <translation>安置点</translation>
    </message>
    <message>
        <source>Moved, by the roll and by the figures</source>
        <translation>已转移人数：花名册与已报数</translation>
    </message>
    <message>
        <source>Nobody is on the roll yet</source>
        <translation>花名册上还没有人</translation>
    </message>
    <message>
        <source>N one household, P pasted rows, I a workbook from a township.</source>
        <translation>N 登记一户，P 粘贴多行，I 导入乡镇报来的表格。</translation>
    </message>
    <message>
        <source>No episode is running</source>
        <translation>没有正在进行的灾害过程</translation>
    </message>
    <message>
        <source>A call taken with F2 that becomes an incident begins one.</source>
        <translation>按 F2 接报并登记为事件后即开始。</translation>
    </message>
</context>
<context>
    <name>RosterExportDialog</name>
    <message>
        <source>Export the roster</source>
        <translation>导出名册</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>One workbook with every table; edited in Excel or WPS it can be imported again.</source>
        <translation>所有表格导出为一个工作簿，用 Excel 或 WPS 修改后可再导入。</translation>
    </message>
    <message>
        <source>Numbers masked (138****1234): to look at, to print</source>
        <translation>号码脱敏（138****1234）：供查看、打印</translation>
    </message>
    <message>
        <source>Numbers in full: to edit, to hand to another desk</source>
        <translation>号码完整：供修改、移交</translation>
    </message>
    <message>
        <source>Imported again, a masked number leaves the stored one as it is.</source>
        <translation>再导入时，脱敏号码不改动已存号码。</translation>
    </message>
    <message>
        <source>Numbers of all people in full?</source>
        <translation>导出全部人员的完整号码？</translation>
    </message>
    <message>
        <source>The file leaves the house with every number. It is recorded who exported it and when. Keep it where the law on personal data lets you.</source>
        <translation>文件将带完整号码流出本机，导出人和时间记录在案。请按个人信息保护规定保管。</translation>
    </message>
    <message>
        <source>Export in full</source>
        <translation>完整导出</translation>
    </message>
</context>
<context>
    <name>RosterForm</name>
    <message>
        <source>Add: {what}</source>
        <translation>新增：{what}</translation>
    </message>
    <message>
        <source>Put right: {what}</source>
        <translation>更正：{what}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add a post…</source>
        <translation>新增岗位…</translation>
    </message>
    <message>
        <source>No longer there…</source>
        <translation>已不存在…</translation>
    </message>
    <message>
        <source>Take “{name}” away?</source>
        <translation>移除“{name}”？</translation>
    </message>
    <message>
        <source>It is no longer offered to anybody. What was recorded of it stays.</source>
        <translation>移除后不再列出，以往记录保留。</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Posts held: Enter opens one, Del takes it away</source>
        <translation>担任岗位：Enter 打开，Del 取消</translation>
    </message>
    <message>
        <source>{rank} post</source>
        <translation>{rank} 岗</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>任期至 {day}</translation>
    </message>
    <message>
        <source>Put right before:</source>
        <translation>以往更正：</translation>
    </message>
</context>
<context>
    <name>RosterImportPage</name>
    <message>
        <source>Roster workbook</source>
        <translation>名册工作簿</translation>
    </message>
    <message>
        <source>Workbooks ({kinds})</source>
        <translation>工作簿 ({kinds})</translation>
    </message>
    <message>
        <source>Taken in: {new} new, {changed} changed, {gone} deactivated.</source>
        <translation>已导入：新增 {new}，变更 {changed}，停用 {gone}。</translation>
    </message>
</context>
<context>
    <name>RosterWords</name>
    <message>
        <source>Areas</source>
        <translation>行政区划</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>物资</translation>
    </message>
    <message>
        <source>Shelters</source>
        <translation>避难场所</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>重型机械</translation>
    </message>
    <message>
        <source>Landing points</source>
        <translation>起降点</translation>
    </message>
    <message>
        <source>Key sites</source>
        <translation>重点部位</translation>
    </message>
    <message>
        <source>{rank} post: {field}</source>
        <translation>{rank}岗{field}</translation>
    </message>
    <message>
        <source>{who}: {field}</source>
        <translation>{who}{field}</translation>
    </message>
    <message>
        <source>person {n}</source>
        <translation>第{n}人</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>岗位名称</translation>
    </message>
    <message>
        <source>Place of duty</source>
        <translation>责任区域</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>GB/T 38565 code</source>
        <translation>物资编码（GB/T 38565）</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>People to move (人)</source>
        <translation>需转移人数（人）</translation>
    </message>
    <message>
        <source>Households to move (户)</source>
        <translation>需转移户数（户）</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Name and number</source>
        <translation>姓名及电话</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>担任人</translation>
    </message>
    <message>
        <source>A or B</source>
        <translation>AB岗</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>任期至</translation>
    </message>
    <message>
        <source>Last trained</source>
        <translation>最近培训</translation>
    </message>
    <message>
        <source>Key site</source>
        <translation>重点部位</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>适用灾种</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>管理人</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>机主</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>区划级别</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>上级区划</translation>
    </message>
    <message>
        <source>Households (户)</source>
        <translation>户数（户）</translation>
    </message>
    <message>
        <source>Population (人)</source>
        <translation>人口（人）</translation>
    </message>
    <message>
        <source>People (人)</source>
        <translation>人数（人）</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>行政区划</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Strength (人)</source>
        <translation>人数（人）</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>装备</translation>
    </message>
    <message>
        <source>Ready within (分钟)</source>
        <translation>出动时限（分钟）</translation>
    </message>
    <message>
        <source>Arrives within (分钟)</source>
        <translation>到场时间（分钟）</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格型号</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>存放地点</translation>
    </message>
    <message>
        <source>Minimum stock</source>
        <translation>最低库存</translation>
    </message>
    <message>
        <source>Reserve form</source>
        <translation>储备方式</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>生产日期</translation>
    </message>
    <message>
        <source>Capacity (人)</source>
        <translation>可容纳人数（人）</translation>
    </message>
    <message>
        <source>Area (平方米)</source>
        <translation>面积（平方米）</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>自身风险</translation>
    </message>
    <message>
        <source>Move people to</source>
        <translation>转移安置点</translation>
    </message>
    <message>
        <source>Signal to leave</source>
        <translation>转移信号</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>障碍物</translation>
    </message>
</context>
<context>
    <name>RotaFiles</name>
    <message>
        <source>Duty table</source>
        <translation>值班表文件</translation>
    </message>
    <message>
        <source>Tables ({kinds})</source>
        <translation>表格（{kinds}）</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>正在读取“{file}”…</translation>
    </message>
    <message>
        <source>Save the rota</source>
        <translation>另存值班表</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿（*.xlsx）</translation>
    </message>
    <message>
        <source>Print the rota</source>
        <translation>打印值班表</translation>
    </message>
    <message>
        <source>rota {month}</source>
        <translation>值班表{month}</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>“{file}”已写好。</translation>
    </message>
    <message>
        <source>{number} shifts are in the rota.</source>
        <translation>已排入{number}班。</translation>
    </message>
</context>
<context>
    <name>RotaPage</name>
    <message>
        <source>Nobody is planned in this shift; Enter plans it.</source>
        <translation>这一班还没有排人，按 Enter 排班。</translation>
    </message>
    <message>
        <source>{number} shifts to look at</source>
        <translation>{number}个班次待核</translation>
    </message>
    <message>
        <source>Mon Tue Wed Thu Fri Sat Sun</source>
        <translation>周一 周二 周三 周四 周五 周六 周日</translation>
    </message>
    <message>
        <source>off</source>
        <translation>休</translation>
    </message>
    <message>
        <source>work</source>
        <translation>班</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>节假日待核</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>已换</translation>
    </message>
    <message>
        <source>{planned} was planned; {approved} consented: {reason}</source>
        <translation>原排{planned}；{approved}同意：{reason}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>Rota</source>
        <translation>值班表</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>换班</translation>
    </message>
    <message>
        <source>Fill by rotation</source>
        <translation>轮流排班</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上一月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下一月</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>From a table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>另存表格…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
</context>
<context>
    <name>RoundGridTable</name>
    <message>
        <source>Zero reports</source>
        <translation>零报告</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <source>chased {time}: {taker}</source>
        <translation>{time} 催报：{taker}</translation>
    </message>
    <message>
        <source>chased ×{number}</source>
        <translation>催报{number}次</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>未报</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟报</translation>
    </message>
    <message>
        <source>nothing to report</source>
        <translation>无情况</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>灾情</translation>
    </message>
    <message>
        <source>message</source>
        <translation>情况</translation>
    </message>
</context>
<context>
    <name>RoundsPage</name>
    <message>
        <source>Which round</source>
        <translation>哪一轮</translation>
    </message>
    <message>
        <source>It has reported for this hour. U takes it back.</source>
        <translation>该单位本次已报。误记请按 U 撤回。</translation>
    </message>
    <message>
        <source>{title}&#x3000;{time}&#x3000;reported {reported}/{owed}</source>
        <translation>{title}&#x3000;{time}&#x3000;已报 {reported}/{owed}</translation>
    </message>
    <message>
        <source>summed up {time}</source>
        <translation>{time} 已汇总上报</translation>
    </message>
    <message>
        <source>Silent: {places}</source>
        <translation>未报：{places}</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Collect zero reports</source>
        <translation>开始收零报告</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>抽查点名</translation>
    </message>
    <message>
        <source>Rounds open by themselves when a rule of the profile asks for them.
N opens one by hand; R calls the posts to see who is there.</source>
        <translation>规则档案要求零报告时自动开始收报。
按 N 手工开始；按 R 抽查点名。</translation>
    </message>
    <message>
        <source>No zero reports are owed</source>
        <translation>目前没有应收的零报告</translation>
    </message>
</context>
<context>
    <name>RoundsPanel</name>
    <message>
        <source>Due tonight</source>
        <translation>今夜应收</translation>
    </message>
    <message>
        <source>Zero reports</source>
        <translation>零报告</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>另有{number}轮</translation>
    </message>
    <message>
        <source>{title} {time} ── reported {reported}/{owed}</source>
        <translation>{title} {time} ── 已报 {reported}/{owed}</translation>
    </message>
    <message>
        <source>{place} chased ×{number}</source>
        <translation>{place}（催报{number}次）</translation>
    </message>
    <message>
        <source>Silent: {places}</source>
        <translation>未报：{places}</translation>
    </message>
</context>
<context>
    <name>RowFields</name>
    <message>
        <source>On the list: is offered when calling  Alt+D</source>
        <translation>在岗（叫应时可选）  Alt+D</translation>
    </message>
    <message>
        <source>Several numbers: 、 between them</source>
        <translation>多个号码用顿号分开</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2027-06-30</source>
        <translation>年-月-日，如 2027-06-30</translation>
    </message>
    <message>
        <source>There is no area “{name}”.</source>
        <translation>没有“{name}”这个行政区划。</translation>
    </message>
    <message>
        <source>“{text}” is not a day.</source>
        <translation>“{text}”不是日期。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>请填写姓名或名称。</translation>
    </message>
    <message>
        <source>“{number}” is no telephone number: a digit too few or too many?</source>
        <translation>“{number}”不是有效的电话号码，是否多一位或少一位？</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>“{text}”不是数字。</translation>
    </message>
</context>
<context>
    <name>RowKeys</name>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Chase</source>
        <translation>催收</translation>
    </message>
    <message>
        <source>Sent otherwise</source>
        <translation>另行报出</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Not to be made</source>
        <translation>不再报送</translation>
    </message>
    <message>
        <source>Report again</source>
        <translation>再报</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>from the call (接报)</source>
        <translation>从接报时起算</translation>
    </message>
    <message>
        <source>from the event</source>
        <translation>从发生时起算</translation>
    </message>
    <message>
        <source>any grade</source>
        <translation>不分等级</translation>
    </message>
    <message>
        <source>accidents only</source>
        <translation>只限事故</translation>
    </message>
    <message>
        <source>ends when the disaster has settled (灾情稳定)</source>
        <translation>灾情稳定后不再报</translation>
    </message>
    <message>
        <source>within minutes</source>
        <translation>若干分钟内</translation>
    </message>
    <message>
        <source>every so many minutes</source>
        <translation>每隔若干分钟</translation>
    </message>
    <message>
        <source>daily at</source>
        <translation>每日定时</translation>
    </message>
    <message>
        <source>the county&apos;s own minutes (Alt+2)</source>
        <translation>本县规定的分钟数（Alt+2）</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报送阶段</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>报送线</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>To</source>
        <translation>报送对象</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>From grade</source>
        <translation>起报等级</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>None ticked: every kind.</source>
        <translation>都不勾选即不分种类。</translation>
    </message>
    <message>
        <source>Also when</source>
        <translation>遇有情形也报</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>as 16:00; daily reports only</source>
        <translation>如 16:00；只用于每日定时</translation>
    </message>
    <message>
        <source>minutes, as 30</source>
        <translation>分钟数，如 30</translation>
    </message>
    <message>
        <source>minutes, as 1440 for once a day</source>
        <translation>分钟数，如 1440 为每日一次</translation>
    </message>
    <message>
        <source>hours, as 08:00 17:00</source>
        <translation>时刻，如 08:00 17:00</translation>
    </message>
    <message>
        <source>empty, or minutes until the county says its own</source>
        <translation>可空；本县未规定时按此分钟数</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>The rules</source>
        <translation>报送规则</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>As in the library</source>
        <translation>恢复规则库原文</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>检查</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>First report</source>
        <translation>首报</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>续报</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>终报</translation>
    </message>
    <message>
        <source>Verified figures</source>
        <translation>核报</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>补报</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>{stage}, {medium}</source>
        <translation>{stage}·{medium}</translation>
    </message>
    <message>
        <source>party and government line</source>
        <translation>党委政府线</translation>
    </message>
    <message>
        <source>department line</source>
        <translation>部门线</translation>
    </message>
    <message>
        <source>daily {times}</source>
        <translation>每日 {times}</translation>
    </message>
    <message>
        <source>every {span}</source>
        <translation>每 {span}</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设</translation>
    </message>
    <message>
        <source>{span} after it happened</source>
        <translation>发生后 {span}</translation>
    </message>
    <message>
        <source>accidents</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>{grade} and graver</source>
        <translation>{grade}以上</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>when {signs}</source>
        <translation>遇{signs}</translation>
    </message>
    <message>
        <source>every incident</source>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>有据</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>部分有据</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>{number} d</source>
        <translation>{number} 日</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} 小时</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} 分钟</translation>
    </message>
    <message>
        <source>high</source>
        <translation>基本有据</translation>
    </message>
    <message>
        <source>low</source>
        <translation>依据不足</translation>
    </message>
</context>
<context>
    <name>RulesEdit</name>
    <message>
        <source>taken out</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>The whole profile</source>
        <translation>整套规则</translation>
    </message>
    <message>
        <source>Name, receipts, casualty watch</source>
        <translation>名称、回执、伤亡跟踪</translation>
    </message>
    <message>
        <source>✗ to mend</source>
        <translation>✗ 须改正</translation>
    </message>
    <message>
        <source>! check</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>{stage} · {line}</source>
        <translation>{stage} · {line}</translation>
    </message>
    <message>
        <source>(to nobody yet)</source>
        <translation>（未填报送对象）</translation>
    </message>
    <message>
        <source>≤ {number} char.</source>
        <translation>≤ {number} 字</translation>
    </message>
</context>
<context>
    <name>RulesEditor</name>
    <message>
        <source>Each of the three uses has its form already.</source>
        <translation>三种用途都已有文种，请直接修改。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改动。</translation>
    </message>
    <message>
        <source>Not saved: what is framed is to be mended first.</source>
        <translation>未保存：请先改正标出的内容。</translation>
    </message>
    <message>
        <source>Saved: these rules bind from the next incident on.</source>
        <translation>已保存，从下一起事件起执行。</translation>
    </message>
    <message>
        <source>{count} that run keep the rules of their day.</source>
        <translation>正在处置的 {count} 起事件仍按原规则。</translation>
    </message>
</context>
<context>
    <name>RulesFiles</name>
    <message>
        <source>Take rules in</source>
        <translation>导入规则</translation>
    </message>
    <message>
        <source>Rules (*.yaml *.yml)</source>
        <translation>规则文件 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Write the rules</source>
        <translation>导出规则</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>已写入 {file}。</translation>
    </message>
    <message>
        <source>Taken in, not saved yet. Alt+H shows what differs from the library.</source>
        <translation>已导入，尚未保存。按 Alt+H 查看与规则库的不同。</translation>
    </message>
</context>
<context>
    <name>RulesHead</name>
    <message>
        <source>Why the rules are changed</source>
        <translation>修改依据</translation>
    </message>
    <message>
        <source>why: the document or decision behind the change</source>
        <translation>修改依据：文件或决定，保存时必填</translation>
    </message>
    <message>
        <source>Differences, revisions</source>
        <translation>改动与历次版本</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>as in the library</source>
        <translation>与规则库一致</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>✗ {count} to mend</source>
        <translation>✗ {count} 处须改正</translation>
    </message>
    <message>
        <source>! {count} to check</source>
        <translation>! {count} 处请核对</translation>
    </message>
    <message>
        <source>Differences from the library: {count}</source>
        <translation>与规则库有 {count} 处不同</translation>
    </message>
</context>
<context>
    <name>RulesLife</name>
    <message>
        <source>These rules and the library</source>
        <translation>本站规则与规则库</translation>
    </message>
    <message>
        <source>Nothing: they are the library&apos;s, word for word.</source>
        <translation>没有不同：与规则库逐字一致。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What differs from the library</source>
        <translation>与规则库的不同</translation>
    </message>
    <message>
        <source>Revisions, newest first</source>
        <translation>历次版本（新的在前）</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>现行</translation>
    </message>
</context>
<context>
    <name>RulesPart</name>
    <message>
        <source>Limits of these rules</source>
        <translation>规则的各项时限</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>To</source>
        <translation>报给</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Which incidents</source>
        <translation>适用事件</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>no rule of our own</source>
        <translation>本县未另行规定</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Reporting rules</source>
        <translation>报送规则</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Report by phone within</source>
        <translation>电话报告时限</translation>
    </message>
    <message>
        <source>Report in writing within</source>
        <translation>书面报告时限</translation>
    </message>
    <message>
        <source>The county&apos;s own limits, if its rules set any. They bind incidents registered from now on; running ones keep the rules of their day.</source>
        <translation>本县自己的时限，有规定才填。只管今后登记的事件；正在处置的仍按当日的规则。</translation>
    </message>
    <message>
        <source>↓ and ↑ in the table show here all a rule says.</source>
        <translation>在表中按 ↓ ↑，这里显示该项的全文。</translation>
    </message>
    <message>
        <source>{recipient} ({line}), {incidents}
{source}</source>
        <translation>{recipient}（{line}），{incidents}
{source}</translation>
    </message>
    <message>
        <source>Every limit with its source is edited under Alt+3.</source>
        <translation>各条时限及依据在“报送规则”（Alt+3）中修改。</translation>
    </message>
</context>
<context>
    <name>RulesPreview</name>
    <message>
        <source>not graded</source>
        <translation>未定级</translation>
    </message>
    <message>
        <source>no sign</source>
        <translation>无特殊情形</translation>
    </message>
    <message>
        <source>What such a call would owe</source>
        <translation>这样一起来电须报送的内容</translation>
    </message>
    <message>
        <source>{count} first reports</source>
        <translation>首报 {count} 份</translation>
    </message>
    <message>
        <source>then {count} follow-ups, counted from a report in time</source>
        <translation>按时报出后续报 {count} 份</translation>
    </message>
    <message>
        <source>townships report zero at {hours}</source>
        <translation>乡镇零报告时刻 {hours}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>After</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>To</source>
        <translation>报送对象</translation>
    </message>
    <message>
        <source>Try it: a call</source>
        <translation>试算：假设来电</translation>
    </message>
    <message>
        <source>Kind of the supposed call</source>
        <translation>假设来电的种类</translation>
    </message>
    <message>
        <source>Its hour</source>
        <translation>接报时刻</translation>
    </message>
    <message>
        <source>Its grade</source>
        <translation>事件等级</translation>
    </message>
    <message>
        <source>Its sign</source>
        <translation>特殊情形</translation>
    </message>
</context>
<context>
    <name>RungView</name>
    <message>
        <source>{state}, still lacking:</source>
        <translation>{state}，还差：</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>in force since {time}</source>
        <translation>{time}起执行</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>{met}: decide</source>
        <translation>{met}，请研判</translation>
    </message>
    <message>
        <source>met {time}</source>
        <translation>{time}达到</translation>
    </message>
    <message>
        <source>met</source>
        <translation>已达到</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未报</translation>
    </message>
    <message>
        <source>to be judged</source>
        <translation>需人工研判</translation>
    </message>
    <message>
        <source>… and {count} more (Space)</source>
        <translation>… 另{count}条（空格展开）</translation>
    </message>
    <message>
        <source>To be judged by people: {count}</source>
        <translation>需人工研判：{count}条</translation>
    </message>
    <message>
        <source>To be judged by people:</source>
        <translation>需人工研判：</translation>
    </message>
    <message>
        <source>Decides: {roles}</source>
        <translation>决定人：{roles}</translation>
    </message>
</context>
<context>
    <name>RunningList</name>
    <message>
        <source>Level or grade</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>未定级</translation>
    </message>
</context>
<context>
    <name>RunningPanel</name>
    <message>
        <source>Running</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>No incident and no response is running.</source>
        <translation>没有正在处置的事件，也没有正在执行的响应。</translation>
    </message>
</context>
<context>
    <name>SampleView</name>
    <message>
        <source>The paper appears here as the settings have it.</source>
        <translation>按当前设置的样张在此显示。</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>样张</translation>
    </message>
    <message>
        <source>Not drawn anew: mend what is framed first.</source>
        <translation>样张未更新：请先改正标红处。</translation>
    </message>
    <message>
        <source>a sample; nothing of it is on record</source>
        <translation>示例内容，非本站记录</translation>
    </message>
    <message>
        <source>with what is on record now; nothing is issued</source>
        <translation>按现有记录起草，未印发</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>What happened, and who decided it</source>
        <translation>修订缘由，由谁决定</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>修订情形</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>修订说明</translation>
    </message>
    <message>
        <source>Responses that run keep the revision they were started on. The reason is kept with the plan (six cases of 国办发〔2024〕5号, article 35).</source>
        <translation>正在进行的响应仍按启动时的版本执行。修订理由随预案保存（国办发〔2024〕5号第三十五条的六种情形）。</translation>
    </message>
    <message>
        <source>Tick each error that is to stand, or go back (Esc) and mend it.</source>
        <translation>请逐条勾选确认保留的错误，或按 Esc 返回改正。</translation>
    </message>
    <message>
        <source>Somebody else revised this plan at {when} ({reason}). Below is what your editing changes against that newer revision, including what would undo it.</source>
        <translation>本预案已于 {when} 另行修订（{reason}）。以下为您的编辑与该新版本的差别，包括会抵消对方修改的内容。</translation>
    </message>
    <message>
        <source>These errors would mislead. Each that is to stand:</source>
        <translation>以下错误会误导使用者，确需保留的请逐条勾选：</translation>
    </message>
    <message>
        <source>Only order, references or details of the text change.</source>
        <translation>仅顺序、引用或细节有改动。</translation>
    </message>
    <message>
        <source>… and {n} more changes</source>
        <translation>…… 另有 {n} 处改动</translation>
    </message>
    <message>
        <source>What changes ({n})</source>
        <translation>改动（{n} 处）</translation>
    </message>
</context>
<context>
    <name>ScenePanel</name>
    <message>
        <source>Emergency withdrawal</source>
        <translation>紧急撤离</translation>
    </message>
    <message>
        <source>Team in or out</source>
        <translation>队伍签到</translation>
    </message>
    <message>
        <source>Technical advice</source>
        <translation>技术意见</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>会商</translation>
    </message>
    <message>
        <source>Command post</source>
        <translation>指挥部</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>On scene</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>Command post: {place}</source>
        <translation>现场指挥部：{place}</translation>
    </message>
    <message>
        <source>No command post yet</source>
        <translation>尚未设立现场指挥部</translation>
    </message>
    <message>
        <source>{people} people of {teams} teams on scene</source>
        <translation>现场 {teams} 支队伍 {people} 人</translation>
    </message>
    <message>
        <source>{missing} missing</source>
        <translation>缺 {missing} 人</translation>
    </message>
    <message>
        <source>teams to be counted</source>
        <translation>待清点</translation>
    </message>
    <message>
        <source>all counted</source>
        <translation>已清点完毕</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>撤离</translation>
    </message>
    <message>
        <source>not counted yet, {people} were in</source>
        <translation>未清点，原有 {people} 人</translation>
    </message>
    <message>
        <source>{counted} of {people} counted</source>
        <translation>清点 {counted} 人，原有 {people} 人</translation>
    </message>
    <message>
        <source>Head-count</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>to be decided (Enter)</source>
        <translation>待决定（回车）</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>not adopted</source>
        <translation>不采纳</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>技术意见</translation>
    </message>
    <message>
        <source>{people} people</source>
        <translation>{people} 人</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>This machine  Alt+1</source>
        <translation>本机  Alt+1</translation>
    </message>
    <message>
        <source>This station  Alt+2</source>
        <translation>本站  Alt+2</translation>
    </message>
    <message>
        <source>Reporting rules  Alt+3</source>
        <translation>报送规则  Alt+3</translation>
    </message>
    <message>
        <source>Papers  Alt+4</source>
        <translation>文书  Alt+4</translation>
    </message>
</context>
<context>
    <name>SettlePanel</name>
    <message>
        <source>Accept</source>
        <translation>认可</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>By judgement</source>
        <translation>人工研判</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>补充</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>SharedForm</name>
    <message>
        <source>Nobody: no signed paper can be issued</source>
        <translation>未定：需签发的文书均不能印发</translation>
    </message>
    <message>
        <source>Nobody acts for another</source>
        <translation>无授权代签</translation>
    </message>
    <message>
        <source>Townships from the roster</source>
        <translation>按通讯录填各乡镇</translation>
    </message>
    <message>
        <source>Lists of recipients</source>
        <translation>收件组</translation>
    </message>
    <message>
        <source>One a line: 成员单位：县水利局、县气象局. The name stands on the paper; every member owes a receipt. 各乡镇 is the roster&apos;s unless it stands here.</source>
        <translation>每行一组，如“成员单位：县水利局、县气象局”。文书上只写组名，组内各单位逐个签收。“各乡镇”不写时取自通讯录。</translation>
    </message>
    <message>
        <source>Who may sign</source>
        <translation>可签发岗位</translation>
    </message>
    <message>
        <source>One post a line, as 局长. Another signer is warned of, never stopped.</source>
        <translation>每行一个岗位，如“局长”。其他人签发只提醒，不阻止。</translation>
    </message>
    <message>
        <source>Who acts for whom</source>
        <translation>授权代签</translation>
    </message>
    <message>
        <source>One a line: 李二二代张一一. The paper then says 受…授权.</source>
        <translation>每行一条，如“李二二代张一一”，文书上写明“受张一一授权”。</translation>
    </message>
</context>
<context>
    <name>SheetDoors</name>
    <message>
        <source>Typing in {label} {form}: give each row the time it happened. When all are in, Ctrl+Shift+K, then Alt+D.</source>
        <translation>正在补录{label}号{form}：每一行按实际发生时间填写；全部录完后按 Ctrl+Shift+K，再按 Alt+D 销号。</translation>
    </message>
</context>
<context>
    <name>SheetParts</name>
    <message>
        <source>Nothing in it was unclear.</source>
        <translation>没有存疑之处。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>New against the library</source>
        <translation>与现行版本的差异</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>to settle</source>
        <translation>未核</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已认可</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>by judgement</source>
        <translation>人工研判</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>已去掉</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已补充</translation>
    </message>
    <message>
        <source>Doubts: {done} of {all} settled</source>
        <translation>存疑：已核 {done}/{all}</translation>
    </message>
    <message>
        <source>No doubts</source>
        <translation>无存疑</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>原文</translation>
    </message>
</context>
<context>
    <name>SheetRegister</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表名</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Numbered sheets</source>
        <translation>编号表登记</translation>
    </message>
    <message>
        <source>missing: a later one is back</source>
        <translation>缺号：后面的号已收回</translation>
    </message>
    <message>
        <source>out</source>
        <translation>未收回</translation>
    </message>
    <message>
        <source>void {time}: {reason}</source>
        <translation>{time}作废：{reason}</translation>
    </message>
    <message>
        <source>typed in {time}: {where}</source>
        <translation>{time}已补录：{where}</translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>Make the PDF</source>
        <translation>生成打印件</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Type in</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>When did it happen? As 0312 or -15.</source>
        <translation>请填事发时间，如 0312 或 -15。</translation>
    </message>
    <message>
        <source>The station&apos;s log</source>
        <translation>值班日志</translation>
    </message>
    <message>
        <source>Print this file: {file}</source>
        <translation>请打印此文件：{file}</translation>
    </message>
    <message>
        <source>The sheet is back.</source>
        <translation>已登记收回。</translation>
    </message>
    <message>
        <source>Out and not typed in</source>
        <translation>已印未补录</translation>
    </message>
    <message>
        <source>Print some ahead: they are what remains when the power is gone.</source>
        <translation>请提前打印备用，断电时用纸登记。</translation>
    </message>
    <message>
        <source>No sheet is out</source>
        <translation>没有未收回的表</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>事发时间</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>归入</translation>
    </message>
    <message>
        <source>Recorded as back-entered under its number; set aside, they say why.</source>
        <translation>按编号记为补录；作废时此处写原因。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>All rows are in</source>
        <translation>各行已录完</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>全部编号</translation>
    </message>
    <message>
        <source>To which incident does the sheet belong?</source>
        <translation>这张表属于哪个事件？</translation>
    </message>
    <message>
        <source>Every number printed</source>
        <translation>已印编号</translation>
    </message>
</context>
<context>
    <name>ShiftForm</name>
    <message>
        <source>Come on duty</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Duty officer</source>
        <translation>值班员</translation>
    </message>
    <message>
        <source>Duty leader</source>
        <translation>带班领导</translation>
    </message>
    <message>
        <source>No shift is running. Who is on duty?</source>
        <translation>目前没有当班班次。谁在值班？</translation>
    </message>
</context>
<context>
    <name>ShiftLog</name>
    <message>
        <source>Earlier shifts too</source>
        <translation>含以前各班</translation>
    </message>
    <message>
        <source>Search the log  Ctrl+F</source>
        <translation>搜索日志  Ctrl+F</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Choose a line of the log first.</source>
        <translation>请先选一条日志。</translation>
    </message>
    <message>
        <source>The program recorded this line; only people&apos;s words are corrected.</source>
        <translation>此条由程序记录；只有人写的话可以更正。</translation>
    </message>
    <message>
        <source>Nothing in the log says “{words}”.</source>
        <translation>日志中没有“{words}”。</translation>
    </message>
    <message>
        <source>Found in the log</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Whole log</source>
        <translation>全部日志</translation>
    </message>
    <message>
        <source>Log of this shift</source>
        <translation>本班日志</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>First report</source>
        <translation>首报</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>续报</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>By {channel}  (K)</source>
        <translation>方式：{channel}  （K 更换）</translation>
    </message>
    <message>
        <source>Nobody is named for this place in the roster</source>
        <translation>名册中此处没有责任人</translation>
    </message>
    <message>
        <source>Add somebody in Forces, or have a neighbour knock (G).</source>
        <translation>请在“力量”中补上，或请邻近人员上门（G）。</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>无号码</translation>
    </message>
    <message>
        <source>Read back  N</source>
        <translation>复述要点  N</translation>
    </message>
    <message>
        <source>What was read back</source>
        <translation>复述要点</translation>
    </message>
    <message>
        <source>optional; then 2</source>
        <translation>可不填，再按 2</translation>
    </message>
    <message>
        <source>To pass on</source>
        <translation>传达内容</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Draw up</source>
        <translation>起草</translation>
    </message>
</context>
<context>
    <name>SignNoticeDialog</name>
    <message>
        <source>The notice was signed</source>
        <translation>登记启动响应通知签发</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Who signed? Write the name.</source>
        <translation>谁签发的？请写姓名。</translation>
    </message>
    <message>
        <source>When was it signed?</source>
        <translation>何时签发？</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>At</source>
        <translation>签发时间</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>文号</translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message>
        <source>Sign of early report</source>
        <translation>提前报告</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>灾情稳定</translation>
    </message>
    <message>
        <source>Casualties asked</source>
        <translation>伤亡跟踪</translation>
    </message>
    <message>
        <source>Proof sheet</source>
        <translation>报送一览</translation>
    </message>
    <message>
        <source>○ no sign of an early report</source>
        <translation>○ 无提前报告情形</translation>
    </message>
    <message>
        <source>✓ settled {time}, {person}</source>
        <translation>✓ {time}灾情稳定，{person}认定</translation>
    </message>
    <message>
        <source>○ not settled</source>
        <translation>○ 灾情未稳定</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>解除稳定</translation>
    </message>
    <message>
        <source>▲ casualties: ask now</source>
        <translation>▲ 伤亡待核实</translation>
    </message>
    <message>
        <source>casualties: ask {time}</source>
        <translation>伤亡跟踪 {time}</translation>
    </message>
</context>
<context>
    <name>StaleFiguresDialog</name>
    <message>
        <source>Who still holds old figures</source>
        <translation>谁还持有旧数</translation>
    </message>
    <message>
        <source>Told by phone</source>
        <translation>已电话告知</translation>
    </message>
    <message>
        <source>Follow-up paper</source>
        <translation>续报文书</translation>
    </message>
    <message>
        <source>Phone report</source>
        <translation>电话报告</translation>
    </message>
    <message>
        <source>Nobody holds an old figure.</source>
        <translation>没有人持有旧数。</translation>
    </message>
    <message>
        <source>Who took the call?</source>
        <translation>谁接的电话？</translation>
    </message>
    <message>
        <source>At what minute?</source>
        <translation>几时几分？</translation>
    </message>
    <message>
        <source>{offices} offices hold {figures} figures that have changed since.</source>
        <translation>{offices}处持有{figures}项已变动的数据。</translation>
    </message>
    <message>
        <source>✓ Everybody who was told figures holds those that stand now.</source>
        <translation>✓ 已告知的各处持有的都是现数。</translation>
    </message>
    <message>
        <source>Nothing is agreed: say that the figures are not approved (未经核定).</source>
        <translation>口径未核定，告知时须说明“未经核定”。</translation>
    </message>
    <message>
        <source>{agreed}. Changed since and not approved: {differs}</source>
        <translation>{agreed}。此后变动、未经核定：{differs}</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>接收单位</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Was told</source>
        <translation>原告知</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现数</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>告知时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Old for</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>接听人</translation>
    </message>
    <message>
        <source>Told at, if not now</source>
        <translation>告知时间（默认现在）</translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>Choose a workbook…</source>
        <translation>选择工作簿…</translation>
    </message>
    <message>
        <source>Drop a workbook here, or choose it</source>
        <translation>将工作簿拖到此处，或选择文件</translation>
    </message>
    <message>
        <source>Excel or WPS workbooks (.xlsx) and .csv, as your townships and departments send them: merged headers, several numbers in a cell, any order of columns. First you see what each column was taken for, then who is new, changed or gone and which rows cannot be read. Nothing is written before you press Ctrl+Enter at the end.</source>
        <translation>可读乡镇和部门报来的 Excel、WPS 工作簿（.xlsx）和 .csv：合并表头、一格多个号码、列序不同均可。先核对每列对应的字段，再看新增、变更、停用的名单和退回的行。最后按 Ctrl+Enter 才写入。</translation>
    </message>
</context>
<context>
    <name>StationPart</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有修改。</translation>
    </message>
    <message>
        <source>Saved. Running incidents keep the rules of their day.</source>
        <translation>已保存。正在处置的事件仍按当日的规则。</translation>
    </message>
    <message>
        <source>“{old}” has {count} changes of your own. They stay kept, but bind nothing while “{new}” is in force.</source>
        <translation>“{old}”中有本站自行修改的 {count} 处。改用“{new}”后，这些修改保留备查，但不再执行。</translation>
    </message>
    <message>
        <source>Other reporting rules?</source>
        <translation>改用另一套报送规则？</translation>
    </message>
    <message>
        <source>Use the other rules</source>
        <translation>改用另一套</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>保留现用规则</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Operator {name}</source>
        <translation>值班员 {name}</translation>
    </message>
    <message>
        <source>Duty leader {name}</source>
        <translation>带班 {name}</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>备份失败</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已保存 {time}</translation>
    </message>
    <message>
        <source>Open lists {count}  Shift+F9</source>
        <translation>未办完清单 {count}  Shift+F9</translation>
    </message>
    <message>
        <source>▲ Open lists {count}, {late} overdue  Shift+F9</source>
        <translation>▲ 未办完清单 {count}，其中超时 {late}  Shift+F9</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>存为PDF…</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>{n} to look at  Alt+N</source>
        <translation>{n}处待核对  Alt+N</translation>
    </message>
</context>
<context>
    <name>StripEditor</name>
    <message>
        <source>Add a call</source>
        <translation>增加一步</translation>
    </message>
    <message>
        <source>Standard strip</source>
        <translation>恢复标准顺序</translation>
    </message>
    <message>
        <source>The rules below demand no report to {names}: that call stops no clock.</source>
        <translation>下列规则没有要求报{names}：打这个电话不会停任何时钟。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Whom an incident is told by phone, in this order. A call that meets a report stops its clock. Move the call the focus is in with Alt+↑ and Alt+↓, remove it with Alt+Delete.</source>
        <translation>接报后按此顺序电话报告。完成一项报送的电话会停下它的时钟。光标所在的一步用 Alt+↑、Alt+↓ 移动，用 Alt+Delete 删去。</translation>
    </message>
    <message>
        <source>Strip of phone reports</source>
        <translation>电话报告顺序</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>报给谁</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Report met</source>
        <translation>完成的报送</translation>
    </message>
</context>
<context>
    <name>StripForm</name>
    <message>
        <source>Word for word; leave empty when none was given</source>
        <translation>原话；没有批示就空着</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>报告时间</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>接听人</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>批示</translation>
    </message>
</context>
<context>
    <name>StripLine</name>
    <message>
        <source>no report: only told</source>
        <translation>只告知，不计报送</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>报给谁</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Meets the report to</source>
        <translation>完成对谁的报告</translation>
    </message>
    <message>
        <source>Earlier  Alt+↑</source>
        <translation>提前  Alt+↑</translation>
    </message>
    <message>
        <source>Later  Alt+↓</source>
        <translation>推后  Alt+↓</translation>
    </message>
    <message>
        <source>Remove  Alt+Delete</source>
        <translation>删去  Alt+Delete</translation>
    </message>
</context>
<context>
    <name>SubjectChoice</name>
    <message>
        <source>Response or episode</source>
        <translation>响应或灾害过程</translation>
    </message>
    <message>
        <source>{title}: no response</source>
        <translation>{title}：未启动响应</translation>
    </message>
    <message>
        <source>{title} (ended)</source>
        <translation>{title}（已终止）</translation>
    </message>
</context>
<context>
    <name>SumUpDialog</name>
    <message>
        <source>Sum up and report upward</source>
        <translation>汇总上报</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已上报</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>{number} still silent: the text names them, the chase goes on.</source>
        <translation>仍有{number}个单位未报，内容中已列明；继续催报。</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>报送单位</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>接听人</translation>
    </message>
</context>
<context>
    <name>SuperiorDialog</name>
    <message>
        <source>A superior&apos;s response</source>
        <translation>上级响应</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Who issued the notice? Write the office.</source>
        <translation>通知由谁发出？请填写发文单位。</translation>
    </message>
    <message>
        <source>Choose the kind of response.</source>
        <translation>请选择响应种类。</translation>
    </message>
    <message>
        <source>Choose the level.</source>
        <translation>请选择级别。</translation>
    </message>
    <message>
        <source>From when is it effective?</source>
        <translation>从何时起生效？</translation>
    </message>
    <message>
        <source>When did the notice come in?</source>
        <translation>通知何时收到？</translation>
    </message>
    <message>
        <source>Choose the area.</source>
        <translation>请选择范围。</translation>
    </message>
    <message>
        <source>choose the kind</source>
        <translation>选择种类</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发文单位</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>终止时间</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>响应事项</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>通知文号</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>接收人</translation>
    </message>
</context>
<context>
    <name>SwapDialog</name>
    <message>
        <source>Swap the shift</source>
        <translation>换班</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>备案</translation>
    </message>
    <message>
        <source>{shift}. A leader must consent.</source>
        <translation>{shift}。换班须经带班领导同意。</translation>
    </message>
    <message>
        <source>Whose place</source>
        <translation>换谁的班</translation>
    </message>
    <message>
        <source>Who serves instead</source>
        <translation>由谁值班</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>同意人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>whoever was planned, if empty</source>
        <translation>不填即原值班人</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Duty table</source>
        <translation>值班表文件</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Not taken: {number} rows</source>
        <translation>不予导入：{number}行</translation>
    </message>
    <message>
        <source>no shift could be read</source>
        <translation>没有读出任何班次</translation>
    </message>
    <message>
        <source>{number} shifts have an approved swap: it stays, the table gives way.</source>
        <translation>有{number}班已批准换班：以换班为准，不按表改。</translation>
    </message>
    <message>
        <source>Not in the roster: {names}</source>
        <translation>通讯录中没有：{names}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>What the table would change</source>
        <translation>导入后的变动</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>换班</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>原因及处理</translation>
    </message>
    <message>
        <source>Rows not taken</source>
        <translation>不予导入的行</translation>
    </message>
</context>
<context>
    <name>TakerBar</name>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Phone report to {recipient}</source>
        <translation>电话报告{recipient}</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>接报人</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>报告时间</translation>
    </message>
</context>
<context>
    <name>TakingAlong</name>
    <message>
        <source>Save the paper</source>
        <translation>保存文书</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>文字已复制到剪贴板。</translation>
    </message>
    <message>
        <source>{name} went to the printer.</source>
        <translation>{name}已送打印机。</translation>
    </message>
    <message>
        <source>{about} papers.pdf</source>
        <translation>{about}文书合订本.pdf</translation>
    </message>
    <message>
        <source>Save the bound papers</source>
        <translation>保存合订本</translation>
    </message>
</context>
<context>
    <name>TaskFilters</name>
    <message>
        <source>▲ {count} overdue</source>
        <translation>▲ 超时 {count} 项</translation>
    </message>
    <message>
        <source>New at {level}</source>
        <translation>{level}级新增</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>本台</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All posts</source>
        <translation>全部岗位</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>No tasks here</source>
        <translation>这里还没有任务</translation>
    </message>
    <message>
        <source>Tasks come in when a response is activated. Tab shows all of them.</source>
        <translation>启动响应后，任务在此列出。按 Tab 看全部。</translation>
    </message>
    <message>
        <source>Space next step · G order · E done · N not applicable · D defer · X override · U take back · O open tool · C list complete · Tab filter · P print · Shift+X override all open · Shift+R begin the list anew</source>
        <translation>空格 下一步 · G 下达 · E 办结 · N 不涉及 · D 推迟 · X 越过 · U 撤回 · O 打开工具 · C 清单办完 · Tab 筛选 · P 打印 · Shift+X 整单越过 · Shift+R 清单重置</translation>
    </message>
</context>
<context>
    <name>TaskPrompt</name>
    <message>
        <source>or when</source>
        <translation>或者等到</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Ordered to</source>
        <translation>下达给</translation>
    </message>
    <message>
        <source>Fed back</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Not applicable, because</source>
        <translation>不适用，理由</translation>
    </message>
    <message>
        <source>Deferred until</source>
        <translation>推迟到</translation>
    </message>
    <message>
        <source>daybreak, the rain has stopped</source>
        <translation>天亮、雨停</translation>
    </message>
    <message>
        <source>feedback by</source>
        <translation>反馈时限</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Left out (never counted as done), because</source>
        <translation>越过（不计入办结），因为</translation>
    </message>
    <message>
        <source>(an event)</source>
        <translation>（某事办成）</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>open</source>
        <translation>未办</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>已下达</translation>
    </message>
    <message>
        <source>fed back</source>
        <translation>已反馈</translation>
    </message>
    <message>
        <source>done</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>0–30 min</source>
        <translation>0–30 分钟</translation>
    </message>
    <message>
        <source>30–120 min</source>
        <translation>30–120 分钟</translation>
    </message>
    <message>
        <source>After 2 hours</source>
        <translation>2 小时以后</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>收尾</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>对讲</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>overdue {span}</source>
        <translation>超时 {span}</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation>还剩 {span}</translation>
    </message>
    <message>
        <source>key</source>
        <translation>关键</translation>
    </message>
    <message>
        <source>needs {what}</source>
        <translation>须填{what}</translation>
    </message>
    <message>
        <source>plan {clause}</source>
        <translation>预案 {clause}</translation>
    </message>
    <message>
        <source>{time} late by {span}</source>
        <translation>{time} 迟 {span}</translation>
    </message>
    <message>
        <source>until {what}</source>
        <translation>推迟到 {what}</translation>
    </message>
    <message>
        <source>replaced by a graver level&apos;s task</source>
        <translation>已由上一级任务代替</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>越过</translation>
    </message>
    <message>
        <source>(yes or no)</source>
        <translation>（是或否）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>better after “{task}”</source>
        <translation>宜先办“{task}”</translation>
    </message>
    <message>
        <source>ticked by itself: {event}</source>
        <translation>自动销号：{event}</translation>
    </message>
    <message>
        <source>ticks itself when {event}</source>
        <translation>待自动销号：{event}</translation>
    </message>
    <message>
        <source>until the level is raised again</source>
        <translation>待再次升级时恢复</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>section {section}</source>
        <translation>条款 {section}</translation>
    </message>
    <message>
        <source>list begun anew: {reason}</source>
        <translation>清单重置：{reason}</translation>
    </message>
</context>
<context>
    <name>TasksTab</name>
    <message>
        <source>What is to be done</source>
        <translation>要办的事</translation>
    </message>
    <message>
        <source>empty: this desk</source>
        <translation>空着为值班台</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新任务</translation>
    </message>
    <message>
        <source>For</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>The list is complete.</source>
        <translation>清单已办结。</translation>
    </message>
</context>
<context>
    <name>TeamDialog</name>
    <message>
        <source>Head-count after the withdrawal</source>
        <translation>撤离清点人数</translation>
    </message>
    <message>
        <source>Team on scene</source>
        <translation>到场签到</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>0 people: the team has left.</source>
        <translation>人数填 0 表示已撤出现场。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>清点人</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>带队人</translation>
    </message>
</context>
<context>
    <name>TerminateDialog</name>
    <message>
        <source>Terminate the response</source>
        <translation>终止应急响应</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>终止响应</translation>
    </message>
    <message>
        <source>The plan names no conditions.</source>
        <translation>预案没有写明终止条件。</translation>
    </message>
    <message>
        <source>{count} tasks are still open; they stay in the record as they are.</source>
        <translation>还有{count}项任务未办结，终止后按现状留在记录中。</translation>
    </message>
    <message>
        <source>Give the reason in a few words.</source>
        <translation>请简要写明理由。</translation>
    </message>
    <message>
        <source>Terminate the response?</source>
        <translation>终止应急响应？</translation>
    </message>
    <message>
        <source>A terminated response cannot be taken up again; a new one can be started.</source>
        <translation>终止后不能恢复，可以另行启动。</translation>
    </message>
    <message>
        <source>Conditions of the plan</source>
        <translation>预案规定的终止条件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>met by what, and who said so</source>
        <translation>依据什么、谁确认</translation>
    </message>
    <message>
        <source>Evidence for: {text}</source>
        <translation>依据：{text}</translation>
    </message>
    <message>
        <source>{count} conditions are not ticked.</source>
        <translation>有 {count} 项终止条件未勾选。</translation>
    </message>
    <message>
        <source>For {count} ticked conditions nothing says by what they are met.</source>
        <translation>有 {count} 项已勾选的条件没有写明依据。</translation>
    </message>
    <message>
        <source>Key items are still open: {tasks}</source>
        <translation>关键事项尚未办结：{tasks}</translation>
    </message>
</context>
<context>
    <name>TestRow</name>
    <message>
        <source>Metric: name or pinyin initials, then ↓</source>
        <translation>指标名称或拼音首字母，再按 ↓</translation>
    </message>
    <message>
        <source>Remove this bound  Alt+X</source>
        <translation>删除该界限  Alt+X</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>From</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>To</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Whether the lower bound counts</source>
        <translation>是否含下限本数</translation>
    </message>
    <message>
        <source>Whether the upper bound counts</source>
        <translation>是否含上限本数</translation>
    </message>
</context>
<context>
    <name>TestsInput</name>
    <message>
        <source>Another bound</source>
        <translation>再加一条界限</translation>
    </message>
</context>
<context>
    <name>TextsFace</name>
    <message>
        <source>Approved</source>
        <translation>已审定</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回名单</translation>
    </message>
    <message>
        <source>{number} of {limit} characters</source>
        <translation>{number}/{limit} 字</translation>
    </message>
    <message>
        <source>Watch out</source>
        <translation>注意防范</translation>
    </message>
    <message>
        <source>Get ready to move</source>
        <translation>准备转移</translation>
    </message>
    <message>
        <source>Move at once</source>
        <translation>立即转移</translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>险情解除</translation>
    </message>
    <message>
        <source>post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>审定人</translation>
    </message>
    <message>
        <source>Words that leave the house</source>
        <translation>对外文稿</translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <source>as 0312, -15 or 11-22 23:40</source>
        <translation>如 0312、-15 或 11-22 23:40</translation>
    </message>
</context>
<context>
    <name>TodoList</name>
    <message>
        <source>this desk</source>
        <translation>本班</translation>
    </message>
    <message>
        <source>overdue {span}</source>
        <translation>超时 {span}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>About</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>已过</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>{what} · reminder put off to {time}: {reason}</source>
        <translation>{what} · 推迟至{time}提醒：{reason}</translation>
    </message>
    <message>
        <source>{what} · put off, was due {time}: {reason}</source>
        <translation>{what} · 已推迟，原时限{time}：{reason}</translation>
    </message>
</context>
<context>
    <name>TypingFace</name>
    <message>
        <source>Take these</source>
        <translation>全部录入</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回名单</translation>
    </message>
    <message>
        <source>Type in a printed sheet</source>
        <translation>补录纸单</translation>
    </message>
    <message>
        <source>One line a row: number, time, outcome (1–5 or the word), what was read back. Example: 12 2214 2 moved 23户61人. A or B before it says who was called.</source>
        <translation>一行一条：序号、时刻、结果（1–5 或 接通、复述、未接、关机、转告）、复述要点。例：12 2214 复述 转移23户61人。结果前写 A 或 B 表示叫的是哪一岗。</translation>
    </message>
    <message>
        <source>Paste a chat&apos;s roll</source>
        <translation>粘贴群接龙</translation>
    </message>
    <message>
        <source>Who wrote 收到 is marked as received. Received is not answered: call them.</source>
        <translation>回“收到”的只记为收到，不算叫应，仍须电话叫应。</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>尚未读出内容</translation>
    </message>
    <message>
        <source>Not understood, will not be taken:</source>
        <translation>未读懂，不录入：</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读作</translation>
    </message>
</context>
<context>
    <name>VerifierBar</name>
    <message>
        <source>Figures of {place} verified by</source>
        <translation>{place}数据核实人</translation>
    </message>
</context>
<context>
    <name>VerifyTab</name>
    <message>
        <source>✓ True</source>
        <translation>✓ 属实</translation>
    </message>
    <message>
        <source>✕ Not true</source>
        <translation>✕ 不属实</translation>
    </message>
    <message>
        <source>? Still to be verified</source>
        <translation>? 待核实</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>核实人</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>核实情况</translation>
    </message>
    <message>
        <source>Whatever the answer, no reporting clock stops.</source>
        <translation>无论结论如何，报送时限不停。</translation>
    </message>
    <message>
        <source>Phone reports: the digit stamps the moment</source>
        <translation>电话报告：按数字即记下时间</translation>
    </message>
    <message>
        <source>At, if not now</source>
        <translation>时间（空为现在）</translation>
    </message>
</context>
<context>
    <name>WarningIntake</name>
    <message>
        <source>Receive</source>
        <translation>接收预警</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>The text holds another warning, to be received by itself: {names}</source>
        <translation>文中还有其他预警，请另行登记：{names}</translation>
    </message>
    <message>
        <source>Continues the warning of this kind that is open</source>
        <translation>接续已登记的同类预警</translation>
    </message>
    <message>
        <source>Received as a warning of its own</source>
        <translation>作为新的一条预警登记</translation>
    </message>
    <message>
        <source>Record the cancellation</source>
        <translation>登记解除</translation>
    </message>
    <message>
        <source>Not said: {names}</source>
        <translation>尚缺：{names}</translation>
    </message>
    <message>
        <source>Paste the release here, whole; it is read into the fields below.</source>
        <translation>将发布原文整段粘贴在此，自动识别到下列各栏。</translation>
    </message>
    <message>
        <source>Text of the release</source>
        <translation>发布原文</translation>
    </message>
    <message>
        <source>Warning received</source>
        <translation>预警接收</translation>
    </message>
</context>
<context>
    <name>WarningPage</name>
    <message>
        <source>Those over too</source>
        <translation>含已结束</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>接收预警</translation>
    </message>
    <message>
        <source>Fill in the framed field first.</source>
        <translation>请先填写标出的栏目。</translation>
    </message>
    <message>
        <source>Choose a warning first.</source>
        <translation>请先选中一条预警。</translation>
    </message>
    <message>
        <source>This warning is over.</source>
        <translation>该预警已结束。</translation>
    </message>
    <message>
        <source>Received.</source>
        <translation>预警已登记。</translation>
    </message>
    <message>
        <source>Brought back what was typed until {time}.</source>
        <translation>已恢复{time}前录入的内容。</translation>
    </message>
    <message>
        <source>F3 takes a notice in: paste the release, check what was read, Ctrl+Enter.</source>
        <translation>F3接收预警：粘贴发布原文，核对识别结果，按Ctrl+Enter登记。</translation>
    </message>
    <message>
        <source>No warning is framed</source>
        <translation>尚未选中预警</translation>
    </message>
</context>
<context>
    <name>WarningSteps</name>
    <message>
        <source>Tell the duty leader</source>
        <translation>报带班领导</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已报</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>领导</translation>
    </message>
    <message>
        <source>Their instruction, word for word</source>
        <translation>领导批示（逐字）</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>传达转办</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>已传达</translation>
    </message>
    <message>
        <source>To (units, townships, person)</source>
        <translation>传达对象（单位、乡镇、人员）</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Said with it</source>
        <translation>附言</translation>
    </message>
    <message>
        <source>cancelled by its issuer</source>
        <translation>发布单位解除</translation>
    </message>
    <message>
        <source>ran out and was not renewed</source>
        <translation>到期未续发</translation>
    </message>
    <message>
        <source>The warning is over</source>
        <translation>预警结束</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>解除单位</translation>
    </message>
    <message>
        <source>Cancelled at</source>
        <translation>解除时间</translation>
    </message>
    <message>
        <source>Words of the notice</source>
        <translation>通知原文</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
</context>
<context>
    <name>WarningTable</name>
    <message>
        <source>Warning</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>影响范围</translation>
    </message>
    <message>
        <source>Duty leader</source>
        <translation>带班领导</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>预警</translation>
    </message>
</context>
<context>
    <name>WarningView</name>
    <message>
        <source>Tell the leader</source>
        <translation>报带班领导</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>传达转办</translation>
    </message>
    <message>
        <source>Call out</source>
        <translation>叫应</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>启动响应</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>解除/到期</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>{issuer} issued {issued} · from {start} until {until} · received {received}</source>
        <translation>{issuer} {issued}发布 · {start}起，{until}止 · {received}接收</translation>
    </message>
    <message>
        <source>Tell the duty leader</source>
        <translation>报带班领导</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>传达转办</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>到期核对</translation>
    </message>
    <message>
        <source>▲ {what}: was due {time}</source>
        <translation>▲ {what}：应于{time}前，已超时</translation>
    </message>
    <message>
        <source>{what}: by {time}</source>
        <translation>{what}：{time}前</translation>
    </message>
    <message>
        <source>✓ {person} told {time}</source>
        <translation>✓ {time}已报{person}</translation>
    </message>
    <message>
        <source>The notice does not say: {names}</source>
        <translation>原文未载明：{names}</translation>
    </message>
    <message>
        <source>{plan}: the warnings meet {level} ({hazard}); decided by its authority</source>
        <translation>《{plan}》：现有预警已达{level}条件（{hazard}），由有权机关决定</translation>
    </message>
    <message>
        <source>What it obliges</source>
        <translation>应办事项</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>办理过程</translation>
    </message>
</context>
<context>
    <name>WholeForm</name>
    <message>
        <source>nobody is reminded</source>
        <translation>不提醒</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Traffic and fire (days)</source>
        <translation>交通、火灾（日）</translation>
    </message>
    <message>
        <source>Serial style</source>
        <translation>文号样式</translation>
    </message>
    <message>
        <source>as 09:00; empty: never asked</source>
        <translation>如 09:00；留空则不提醒</translation>
    </message>
    <message>
        <source>Receipt (min)</source>
        <translation>回执时限（分钟）</translation>
    </message>
    <message>
        <source>Casualties at</source>
        <translation>询问伤亡时刻</translation>
    </message>
    <message>
        <source>Watch (days)</source>
        <translation>伤亡跟踪（日）</translation>
    </message>
</context>
<context>
    <name>WholeList</name>
    <message>
        <source>The whole list stands again as it did before.</source>
        <translation>清单已恢复到此前状态。</translation>
    </message>
    <message>
        <source>Override everything that is open</source>
        <translation>整单越过（全部未了事项）</translation>
    </message>
    <message>
        <source>Begin the list anew</source>
        <translation>清单重置</translation>
    </message>
    <message>
        <source>Override all</source>
        <translation>整单越过</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Every open item is left out at once. None of them counts as done; Shift+U takes it back.</source>
        <translation>全部未了事项一次越过，均不算办结；按 Shift+U 可撤回。</translation>
    </message>
    <message>
        <source>Every item stands open again. What was done stays in the record; Shift+U takes it back.</source>
        <translation>全部事项恢复为未办，已办的留在记录里；按 Shift+U 可撤回。</translation>
    </message>
    <message>
        <source>Save the list as it stands</source>
        <translation>按现状打印清单（存为 PDF）</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Take this record back?</source>
        <translation>撤回这条登记？</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Emergency withdrawal</source>
        <translation>紧急撤离</translation>
    </message>
    <message>
        <source>Order it</source>
        <translation>下令撤离</translation>
    </message>
    <message>
        <source>{people} people of {teams} teams are on scene; each team is counted.</source>
        <translation>现场 {teams} 支队伍 {people} 人；撤离后逐队清点。</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>下令人</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>危险情况</translation>
    </message>
    <message>
        <source>Gathering point</source>
        <translation>集合点</translation>
    </message>
    <message>
        <source>Order, read out word for word</source>
        <translation>命令（逐字宣读）</translation>
    </message>
</context>
<context>
    <name>WordTable</name>
    <message>
        <source>Fixed words</source>
        <translation>固定用语</translation>
    </message>
    <message>
        <source>The station&apos;s words for it</source>
        <translation>本站用语</translation>
    </message>
    <message>
        <source>the station&apos;s own words; empty: as above</source>
        <translation>本站用语；不填则用上面的原文</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>恢复原文</translation>
    </message>
    <message>
        <source>As the program says it</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>As this station says it</source>
        <translation>本站用语</translation>
    </message>
</context>
<context>
    <name>WordsForm</name>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>灾情</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>Verify and call</source>
        <translation>核实与通知</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指挥</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Particulars  Alt+E</source>
        <translation>要素  Alt+E</translation>
    </message>
    <message>
        <source>Words  Alt+W</source>
        <translation>文字  Alt+W</translation>
    </message>
</context>
<context>
    <name>WorkFace</name>
    <message>
        <source>Write the reason first.</source>
        <translation>请先写明理由。</translation>
    </message>
    <message>
        <source>Left out; nothing was changed in the library.</source>
        <translation>本预案未入库，预案库没有变化。</translation>
    </message>
    <message>
        <source>It is taken in as a new plan, so there is nothing to compare with.</source>
        <translation>作为新预案入库，没有可对比的现行版本。</translation>
    </message>
    <message>
        <source>Taken into the library.</source>
        <translation>已纳入预案库。</translation>
    </message>
    <message>
        <source>{n} doubts are not settled. They are taken as assumed and noted so.</source>
        <translation>还有 {n} 处存疑未核。入库后将按识别结果执行，并注明“未核”。</translation>
    </message>
    <message>
        <source>Take the plan in with open doubts?</source>
        <translation>存疑未核完，仍要入库？</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Settle first</source>
        <translation>先核完</translation>
    </message>
    <message>
        <source>Leave this plan out?</source>
        <translation>本预案不入库？</translation>
    </message>
    <message>
        <source>The answers given so far are thrown away. The file itself stays as it is.</source>
        <translation>已核的内容将放弃，原文件不受影响。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不入库</translation>
    </message>
    <message>
        <source>Go on settling</source>
        <translation>继续核对</translation>
    </message>
</context>
<context>
    <name>ZeroForm</name>
    <message>
        <source>In force</source>
        <translation>生效条件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始等级</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>None ticked: every kind.</source>
        <translation>都不勾选即不分种类。</translation>
    </message>
    <message>
        <source>Summary to</source>
        <translation>汇总报送</translation>
    </message>
    <message>
        <source>hours, as 08:00 17:00</source>
        <translation>时刻，如 08:00 17:00</translation>
    </message>
    <message>
        <source>red / level Ⅰ / extremely major</source>
        <translation>红色／Ⅰ级／特别重大</translation>
    </message>
    <message>
        <source>orange / level Ⅱ / major and graver</source>
        <translation>橙色／Ⅱ级／重大以上</translation>
    </message>
    <message>
        <source>yellow / level Ⅲ / large and graver</source>
        <translation>黄色／Ⅲ级／较大以上</translation>
    </message>
    <message>
        <source>blue / level Ⅳ / every one</source>
        <translation>蓝色／Ⅳ级／全部</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>乡镇报出时刻</translation>
    </message>
    <message>
        <source>Within (min)</source>
        <translation>汇总时限（分钟）</translation>
    </message>
</context>
<context>
    <name>_InstructionDialog</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
</context>
</TS>
