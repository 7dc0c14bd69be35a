import type { WishedMessages } from "./messages-hand-over.ts";
import { zhHansBooking } from "./zh-hans-booking.ts";

export const zhHansWished: WishedMessages = {
  wished: {
    slotTitle: "请选择希望的日期和时间",
    slotLead: (minutes, atMost) =>
      `每次咨询${atMost ? "最长" : ""}${minutes}分钟。这里不显示咨询窗口的预约情况。日期和时间在您申请之后，由咨询窗口联系您确定。`,
    noneOpenTitle: "没有可以选择的日期和时间",
    noneOpen: (until) => `${until}之前没有可以申请的日期和时间。如有急事，请联系咨询窗口。`,
    nextSlotsTitle: "从最近的时间中选择希望的时间",
    legend: ["○ 可以选择", "截止 已停止受理", "休 休息", "－ 不在受理期间"],
    availabilityLoading: "正在查询可以选择的日期和时间。",
    availabilityFailed: "无法显示可以选择的日期和时间。请重新读取。",
    dayReason: {
      open: "可以选择",
      weekend: "周六、周日休息",
      holiday: "节假日休息",
      "year-end": "年末年初休息",
      office: "临时休息",
      "deadline-passed": "已过申请的截止时间",
      full: "没有可以选择的时间",
      "beyond-horizon": "尚未开始受理",
      past: "已经过去的日期",
    },
    dayOpenCount: (count) => `可以选择${count}个时段`,
    applyBy: (moment) => `如果希望这个时间，请在${moment}之前发送邮件。`,
    dateAndTime: "希望的日期和时间",
    chosenSlot: "希望的日期和时间",
    reviewLead: "尚未发送。日期和时间只是您的希望，并没有确定。",
    hints: {
      ...zhHansBooking.hints,
      email: "这是接收咨询窗口联系的地址。\n例：hanako@example.jp",
    },
  },
};
