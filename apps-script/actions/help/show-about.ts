const text = [
  '台账助手读取、检查、标记、汇总整改台账，与电脑上的 taizhang 命令使用同一套规则。',
  '',
  '隐私：',
  '· 只读写当前打开的这一份表格，看不到您的其他文件。',
  '· 不联网，不向任何地方发送内容，不收集使用情况。',
  '· 运行出错时，出错位置记入您自己的谷歌项目日志。',
  '· 标有秘密、机密、绝密的表格一律不处理；涉密内容不得放在网上。',
].join('\n');

/** Menu 关于与隐私: what the tool does, and what it never does. */
export function showAbout(): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert('关于台账助手', text, ui.ButtonSet.OK);
}
