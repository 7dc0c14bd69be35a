import type { WishedMessages } from "./messages-hand-over.ts";
import { viBooking } from "./vi-booking.ts";

export const viWished: WishedMessages = {
  wished: {
    slotTitle: "Vui lòng chọn ngày giờ mong muốn",
    slotLead: (minutes, atMost) =>
      `Mỗi buổi tư vấn kéo dài ${atMost ? "tối đa " : ""}${minutes} phút. Tình trạng đặt lịch của văn phòng không hiển thị ở đây. Ngày giờ sẽ được quyết định khi văn phòng liên lạc sau yêu cầu của bạn.`,
    noneOpenTitle: "Không có ngày giờ nào để chọn",
    noneOpen: (until) =>
      `Không có ngày giờ nào có thể yêu cầu đến ${until}. Nếu cần gấp, vui lòng liên hệ văn phòng.`,
    nextSlotsTitle: "Chọn giờ mong muốn từ các giờ sớm nhất",
    legend: [
      "○ có thể chọn",
      "hạn: đã quá hạn chót",
      "nghỉ: ngày nghỉ",
      "－ ngoài thời gian tiếp nhận",
    ],
    availabilityLoading: "Đang tìm các ngày giờ có thể chọn.",
    availabilityFailed: "Không thể hiển thị các ngày giờ có thể chọn. Vui lòng tải lại.",
    dayReason: {
      open: "có thể chọn",
      weekend: "Nghỉ thứ bảy và chủ nhật",
      holiday: "Nghỉ ngày lễ",
      "year-end": "Nghỉ cuối năm và đầu năm",
      office: "Nghỉ đột xuất",
      "deadline-passed": "Đã quá hạn chót gửi yêu cầu",
      full: "Không có giờ nào để chọn",
      "beyond-horizon": "Chưa nhận đặt lịch",
      past: "Ngày đã qua",
    },
    dayOpenCount: (count) => `${count} giờ có thể chọn`,
    applyBy: (moment) => `Nếu muốn chọn giờ này, vui lòng gửi thư chậm nhất là ${moment}.`,
    dateAndTime: "Ngày giờ mong muốn",
    chosenSlot: "Ngày giờ mong muốn",
    reviewLead: "Chưa gửi đi. Ngày giờ này chỉ là mong muốn, chưa được quyết định.",
    hints: {
      ...viBooking.hints,
      email: "Địa chỉ để nhận liên lạc từ văn phòng.\nVí dụ: hanako@example.jp",
    },
  },
};
