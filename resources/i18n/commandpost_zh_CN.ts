<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the call as a new incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the call to a running incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled call: record what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the form; once more brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw up the first report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw up a follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a number and puts the paper on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the paper as text</source>
        <translation type="unfinished"></translation>
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
    <name>CallFigures</name>
    <message>
        <source>Dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threatened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallForm</name>
    <message>
        <source>0312, -15 or 11-22 23:40</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Township</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact on the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurred at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind: press its number or letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of hazard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First figures: leave empty what was not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade as first judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Township report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patrol or watcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superior&apos;s call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>stamped at the first key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered as a new incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emptied. Ctrl+Shift+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as a handled call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back what was typed until {time}. Ctrl+Shift+Z empties the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave; what is typed stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseIncidentDialog</name>
    <message>
        <source>Open the incident again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports, command and tasks can be recorded again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be opened again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports still owed: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casualty watch goes on until {time}: new deaths are still reported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommanderDialog</name>
    <message>
        <source>First to arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical commander</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over on-scene command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On-scene commander</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} ({post}) has commanded since {time} and hands over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advises; never replaces the on-scene commander.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly one person commands on scene at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit and post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing orders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionBar</name>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, if any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
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
    <name>FigureFields</name>
    <message>
        <source>no word</source>
        <translation type="unfinished"></translation>
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
    <name>GradeDialog</name>
    <message>
        <source>Event grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the four grades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By consequence; never derived from a warning or a response level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures reach {grade} (a suggestion; a person decides):</source>
        <translation type="unfinished"></translation>
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
    <name>IntentDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>No plan in force has levels for this hazard. Plans are kept on their page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now (level {level}): {who}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking (level {level}): {who}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look again {time}</source>
        <translation type="unfinished"></translation>
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
    <name>LogLine</name>
    <message>
        <source>0312 East township has moved 320 people</source>
        <translation>0312 东镇 转移320人</translation>
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
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back-entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} (corrected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Originally: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed {time} by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter corrects this line.</source>
        <translation type="unfinished"></translation>
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
    <name>MomentField</name>
    <message>
        <source>as 0600, +30 or 11-24 08:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as 0312, -15 or 11-22 23:40</source>
        <translation type="unfinished">如 0312、-15 或 11-22 23:40</translation>
    </message>
    <message>
        <source>as 0312, -15, +30 or 11-24 08:00</source>
        <translation type="unfinished"></translation>
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
        <translation>名称</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a running incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed to the town&apos;s water company, called back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Call-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>First report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered papers of this incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to draw up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue this paper?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the next number and goes on record, to: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{serial} is issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneStrip</name>
    <message>
        <source>● phone report due {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation type="unfinished"></translation>
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
    <name>Preview</name>
    <message>
        <source>Choose what to draw up. The paper appears here before it leaves.</source>
        <translation type="unfinished"></translation>
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
    <name>QuestionPanel</name>
    <message>
        <source>About this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every call</source>
        <translation type="unfinished"></translation>
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
    <name>ReportingGrid</name>
    <message>
        <source>{words} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ overdue {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shape} {left} until {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party, government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{recipient} (follow-up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent, no receipt noted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>ordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RungView</name>
    <message>
        <source>to be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still lacking:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{met}: decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be judged by people: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be judged by people:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides: {roles}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
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
        <source>Saved {time}</source>
        <translation>已保存 {time}</translation>
    </message>
</context>
<context>
    <name>StripForm</name>
    <message>
        <source>Word for word; leave empty when none was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>New at {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ {count} overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished">岗位</translation>
    </message>
    <message>
        <source>No tasks here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks come in when a response is activated. Tab shows all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space next step · G order · E done · N not applicable · D defer · U take back · O open tool · Tab filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskPrompt</name>
    <message>
        <source>or when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fed back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable, because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daybreak, the rain has stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fed back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0–30 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30–120 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 2 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue {span}</source>
        <translation>超时 {span}</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} late by {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced by a graver level&apos;s task</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <source>as 0312, -15 or 11-22 23:40</source>
        <translation>如 0312、-15 或 11-22 23:40</translation>
    </message>
</context>
</TS>
