import type { ReceiptMessages } from "./messages-receipt.ts";

export const viReceipt: ReceiptMessages = {
  receiptTitle: "Yêu cầu của bạn đã được tiếp nhận",
  receiptNotKnown:
    "Màn hình này không cho biết có đặt được lịch hay không. Kết quả sẽ được báo qua email.",
  receiptMailTo: (address) => `Thư báo kết quả sẽ được gửi đến ${address}.`,
  receiptMail: "Thư báo kết quả sẽ được gửi đến địa chỉ bạn đã nhập khi gửi yêu cầu.",
  receiptNumber: "Số tiếp nhận",
  receiptNoteDown:
    "Vui lòng ghi lại số tiếp nhận. Sau khi đóng, màn hình này không thể hiển thị lại.",
  receiptNumberInMail: "Số tiếp nhận được ghi trong thư gửi cho bạn khi đặt được lịch.",
  receiptWished: "Ngày giờ đã yêu cầu",
  receiptMailsTitle: "Thư bạn sẽ nhận",
  receiptMailsBooked: "Nếu đặt được lịch, bạn sẽ nhận hai thư sau.",
  receiptMails: ["Thư báo đã đặt được lịch và số tiếp nhận", "Thư báo mật khẩu"],
  receiptMailNotBooked: "Nếu không đặt được lịch, bạn sẽ nhận một thư báo về việc đó và lý do.",
  receiptNoMailTitle: "Khi không nhận được thư",
  receiptNoMail: [
    "Thư có thể mất vài phút mới đến.",
    "Vui lòng kiểm tra xem địa chỉ đã nhập có đúng không.",
    "Vui lòng kiểm tra thư mục thư rác và cài đặt chặn thư.",
  ],
  receiptNoMailCall:
    "Nếu vẫn không nhận được thư, vui lòng chuẩn bị số tiếp nhận và gọi điện để kiểm tra. Khi chưa nhận được thư, xin đừng coi như đã đặt được lịch.",
  receiptNotPromised:
    "Dù đã đặt được lịch, văn phòng có thể từ chối tư vấn tùy theo nội dung yêu cầu.",
  receiptLookUp: "Xem lịch hẹn bằng số tiếp nhận và mật khẩu",
  lookupTitle: "Xem và hủy lịch hẹn",
  lookupLead:
    "Vui lòng nhập số tiếp nhận và mật khẩu được ghi trong hai thư bạn nhận khi đặt được lịch.",
  lookupNumberHint: "Chữ toàn chiều rộng hay chữ thường đều được.\nVí dụ: KL-7F3K-92QD",
  lookupPassword: "Mật khẩu",
  lookupPasswordHint: "Có phân biệt chữ hoa và chữ thường. Bạn cũng có thể dán từ thư.",
  lookupMissing: (field) => `Vui lòng nhập: ${field}`,
  lookupButton: "Hiển thị lịch hẹn",
  lookupLeave: "Đến phần yêu cầu đặt lịch",
  lookupWorking: "Đang kiểm tra. Vui lòng chờ.",
  lookupFailed:
    "Không thể hiển thị lịch hẹn vì số tiếp nhận hoặc mật khẩu không đúng. Vui lòng kiểm tra lại cả hai",
  lookupFailedHelp: "Nếu nhập sai liên tiếp, sẽ không hiển thị được trong một thời gian.",
  lookupBusy: (seconds) =>
    `Hiện đang có nhiều người sử dụng. Vui lòng chờ ${seconds === undefined ? "một chút" : `khoảng ${seconds} giây`} rồi nhấn lại “Hiển thị lịch hẹn”.`,
  lookupLocked: (minutes) =>
    minutes === undefined
      ? "Do nhập sai liên tiếp, tạm thời không thể hiển thị lịch hẹn của số tiếp nhận này. Vui lòng thử lại sau."
      : `Do nhập sai liên tiếp, tạm thời không thể hiển thị lịch hẹn của số tiếp nhận này. Vui lòng thử lại sau khoảng ${minutes} phút.`,
  lookupLockedHelp: "Lịch hẹn không thay đổi. Nếu cần gấp, vui lòng gọi điện.",
  lookupUnanswered:
    "Không kiểm tra được lịch hẹn. Lịch hẹn không thay đổi. Vui lòng kiểm tra kết nối mạng rồi nhấn lại “Hiển thị lịch hẹn”.",
  foundTitle: "Nội dung lịch hẹn",
  foundStatus: "Tình trạng lịch hẹn",
  foundStatuses: {
    provisional: "Đang tiếp nhận (việc đặt lịch chưa hoàn tất)",
    "awaiting-office": "Chờ văn phòng trả lời (việc đặt lịch chưa hoàn tất)",
    confirmed: "Đã đặt lịch",
    declined: "Không đặt được lịch",
    expired: "Đã quá hạn (lịch hẹn chưa được đặt)",
    cancelled: "Đã hủy",
    completed: "Buổi tư vấn đã kết thúc",
    unknown: "Không xác định được trên màn hình này. Vui lòng gọi điện để kiểm tra",
  },
  officeToldTitle: "Thông báo từ văn phòng",
  officeToldNothing: "Chưa có thông báo.",
  meetingTitle: "URL để tư vấn",
  meetingOpen: (host) => `Mở URL để tư vấn (${host})`,
  meetingOpenLead: "Khi đến giờ bắt đầu, vui lòng mở đường dẫn sau.",
  meetingPrivate: "Vui lòng không cho người khác biết đường dẫn này.",
  meetingDue: (date) =>
    `URL sẽ hiển thị trên màn hình này chậm nhất là ${date}. Bạn cũng sẽ được báo qua email.`,
  meetingLate: (date) =>
    `URL dự kiến được báo chậm nhất là ${date}, nhưng hiện chưa thể hiển thị. Vui lòng gọi điện để kiểm tra.`,
  meetingLater: "URL sẽ hiển thị trên màn hình này ngay khi được quyết định.",
  cancelHereTitle: "Khi muốn hủy",
  cancelHereUntil: (moment) => `Bạn có thể hủy trên màn hình này đến ${moment}.`,
  cancelHereAsk: "Hủy lịch hẹn này",
  cancelHereSure: "Bạn có muốn hủy lịch hẹn này không?",
  cancelHereCannotUndo: "Lịch hẹn chưa bị hủy. Khi đã hủy thì không thể khôi phục lại.",
  cancelHereKeep: "Không hủy",
  cancelHereCall: "Vì hôm nay là ngày tư vấn, nếu hủy bạn còn phải gọi điện cho văn phòng.",
  cancelHereBegun:
    "Đã quá giờ bắt đầu nên không thể hủy. Lịch hẹn vẫn còn. Vui lòng gọi điện để giải thích tình hình.",
  cancelHereExpired:
    "Lịch hẹn chưa bị hủy vì màn hình đã hiển thị quá lâu. Vui lòng kiểm tra lại tình trạng lịch hẹn rồi hủy.",
  cancelHereRefused:
    "Việc hủy không được tiếp nhận. Vui lòng kiểm tra lại tình trạng lịch hẹn hoặc gọi điện.",
  cancelHereUnknown:
    "Kết nối bị gián đoạn nên không biết lịch hẹn đã được hủy hay chưa. Vui lòng kiểm tra kết nối mạng, rồi kiểm tra lại tình trạng lịch hẹn.",
  cancelledTitle: "Đã hủy lịch hẹn",
  cancelledText: "Lịch hẹn vào ngày giờ này không còn nữa.",
  cancelledMail: "Bạn cũng sẽ nhận được thư báo đã hủy.",
  cancelledCall: "Vì hôm nay là ngày tư vấn, vui lòng gọi điện để báo việc hủy.",
  lookUpAgain: "Kiểm tra lại tình trạng lịch hẹn",
  lookUpAnother: "Xem lịch hẹn khác",
  foundLeave: "Ngừng hiển thị",
};
