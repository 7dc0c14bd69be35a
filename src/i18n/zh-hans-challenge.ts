import type { ChallengeMessages } from "./messages-challenge.ts";

export const zhHansChallenge: ChallengeMessages = {
  challengeTitle: "正在进行发送前的确认",
  challengeWhat: "为确认这不是程序自动提交的申请，本设备正在进行计算。您不需要做任何操作。",
  challengeWait: "计算完成后会自动发送申请。申请尚未受理，预约也没有成立。",
  challengeProgress: "计算进度",
  challengeAtMost: (seconds) => `最多还需约${seconds}秒。`,
  challengeCancel: "停止并返回确认页面",
};
