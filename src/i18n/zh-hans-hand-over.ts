import { jaMailWords } from "./ja-mail-words.ts";
import type { HandOverMessages } from "./messages-hand-over.ts";
import { zhHansWished } from "./zh-hans-wished.ts";

export const zhHansHandOver: HandOverMessages = {
  ...zhHansWished,
  chooseOfficeTitle: "请选择咨询窗口",
  chooseOfficeLead: "选择咨询窗口后，将进入阅读该窗口条款的页面。",
  filterOffices: "查找咨询窗口",
  filterOfficesHint: "请填写咨询窗口名称或地区的一部分。\n例：金沢",
  officesFound: (count) => `共有${count}个咨询窗口。`,
  noOfficeFound: "没有符合的咨询窗口。请缩短或清除填写的内容。请用日语汉字填写。",
  otherArea: "其他地区",

  preparedTitle: "邮件已准备好，但尚未发送",
  preparedNotSent: "尚未申请。您自己发送下面的邮件，才算向咨询窗口提出申请。",
  preparedSendBy: (moment) => `要赶上您希望的日期和时间，请在${moment}之前发送邮件。`,
  preparedNotBooked: "即使发送了邮件，预约也还没有确定。咨询窗口通知您日期和时间之后，预约才成立。",
  preparedReplyWithin: (openDays) =>
    `咨询窗口会在您申请后的${openDays}个工作日以内（不包括周六、周日、节假日等休息日）答复。`,
  preparedNoReply: (openDays) =>
    `如果过了${openDays}个工作日仍没有答复，邮件可能没有送达。请打电话询问。`,
  preparedNoReplyUnknown: "如果没有答复，请打电话询问。",
  preparedSendTitle: "发送邮件",
  openMailProgram: "打开邮件软件",
  openMailProgramHint:
    "将打开一封已填好收件人、主题和正文的邮件。请核对内容，然后按邮件软件的发送按钮。",
  openMailProgramWithoutBody:
    "将打开一封已填好收件人和主题的邮件。正文太长，无法自动填入。请先复制下面的“正文”，粘贴到打开的邮件中，然后按发送按钮。",
  sampleAddress: "这个收件人地址是示例。由于邮件无法送达，邮件软件不会打开。在这里不能真正申请。",
  copyTitle: "准备好的邮件",
  copyLead: "如果邮件软件没有打开，或者您使用网页邮箱，请分别复制各项内容，粘贴到新邮件中。",
  mailTo: "收件人",
  mailSubject: "主题",
  mailBody: "正文",
  mailIsJapanese: "因为由咨询窗口的工作人员阅读，所以正文是日语。",
  copy: "复制",
  copyOf: (what) => `复制${what}`,
  copied: (what) => `已复制${what}。邮件尚未发送。`,
  copySelected: (what) =>
    `未能自动复制${what}。现在${what}已选中，请用设备的操作（Ctrl+C 或“复制”）进行复制。`,
  afterSendingTitle: "发送之后",
  mailWords: jaMailWords,

  handOverTitle: "请在其他网站上预约",
  handOverNotBooked: "尚未预约。",
  handOverPrepareTitle: "请准备好以下内容",
  handOverLink: "前往预约网站",
  handOverNothingSent:
    "您在本页面上确认或选择的内容不会发送到预约网站。预约网站可能会再次询问。查看或取消预约，也请在预约网站上进行。",
};
