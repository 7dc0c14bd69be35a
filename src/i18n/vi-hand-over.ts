import { jaMailWords } from "./ja-mail-words.ts";
import type { HandOverMessages } from "./messages-hand-over.ts";
import { viWished } from "./vi-wished.ts";

export const viHandOver: HandOverMessages = {
  ...viWished,
  chooseOfficeTitle: "Vui lòng chọn văn phòng tư vấn",
  chooseOfficeLead: "Khi chọn văn phòng, bạn sẽ đến phần điều khoản của văn phòng đó.",
  filterOffices: "Tìm văn phòng",
  filterOfficesHint: "Nhập một phần tên hoặc khu vực của văn phòng.\nVí dụ: 金沢",
  officesFound: (count) => `Có ${count} văn phòng.`,
  noOfficeFound:
    "Không có văn phòng nào phù hợp. Vui lòng nhập ngắn hơn hoặc xóa nội dung. Hãy nhập bằng chữ Hán tiếng Nhật.",
  otherArea: "Khu vực khác",

  preparedTitle: "Thư đã được soạn sẵn nhưng chưa được gửi",
  preparedNotSent:
    "Bạn chưa gửi yêu cầu. Chỉ khi bạn tự gửi thư dưới đây thì yêu cầu mới được gửi đến văn phòng.",
  preparedSendBy: (moment) =>
    `Để kịp ngày giờ bạn mong muốn, vui lòng gửi thư chậm nhất là ${moment}.`,
  preparedNotBooked:
    "Dù đã gửi thư, lịch hẹn vẫn chưa được quyết định. Lịch hẹn chỉ được đặt khi văn phòng báo cho bạn ngày giờ.",
  preparedReplyWithin: (openDays) =>
    `Văn phòng sẽ trả lời trong vòng ${openDays} ngày làm việc kể từ khi có yêu cầu (không tính thứ bảy, chủ nhật, ngày lễ và các ngày nghỉ khác).`,
  preparedNoReply: (openDays) =>
    `Nếu sau ${openDays} ngày làm việc vẫn chưa có trả lời, có thể thư của bạn chưa đến nơi. Vui lòng gọi điện để kiểm tra.`,
  preparedNoReplyUnknown: "Nếu không có trả lời, vui lòng gọi điện để kiểm tra.",
  preparedSendTitle: "Gửi thư",
  openMailProgram: "Mở ứng dụng thư",
  openMailProgramHint:
    "Một thư đã có sẵn người nhận, tiêu đề và nội dung sẽ mở ra. Vui lòng kiểm tra rồi nhấn nút gửi trong ứng dụng thư.",
  openMailProgramWithoutBody:
    "Một thư đã có sẵn người nhận và tiêu đề sẽ mở ra. Nội dung quá dài nên không được điền sẵn. Trước hết hãy sao chép phần “Nội dung” bên dưới, dán vào thư vừa mở, rồi nhấn nút gửi.",
  sampleAddress:
    "Địa chỉ người nhận này là mẫu. Vì thư sẽ không đến nơi nên ứng dụng thư không mở. Bạn không thể gửi yêu cầu thật ở đây.",
  copyTitle: "Thư đã soạn",
  copyLead:
    "Nếu ứng dụng thư không mở, hoặc bạn dùng thư trên web, hãy sao chép từng phần và dán vào thư mới.",
  mailTo: "Người nhận",
  mailSubject: "Tiêu đề",
  mailBody: "Nội dung",
  mailIsJapanese: "Nội dung thư bằng tiếng Nhật vì nhân viên văn phòng sẽ đọc.",
  copy: "Sao chép",
  copyOf: (what) => `Sao chép: ${what}`,
  copied: (what) => `Đã sao chép: ${what}. Thư chưa được gửi.`,
  copySelected: (what) =>
    `Không thể tự động sao chép “${what}”. Phần này đã được chọn sẵn, vui lòng sao chép bằng thao tác của thiết bị (Ctrl+C hoặc “Sao chép”).`,
  afterSendingTitle: "Sau khi gửi",
  mailWords: jaMailWords,

  handOverTitle: "Đặt lịch trên trang web khác",
  handOverNotBooked: "Lịch hẹn chưa được đặt.",
  handOverPrepareTitle: "Vui lòng chuẩn bị sẵn",
  handOverLink: "Đến trang đặt lịch",
  handOverNothingSent:
    "Những gì bạn đã kiểm tra hoặc chọn trên màn hình này không được gửi đến trang đặt lịch. Trang đặt lịch có thể hỏi lại. Việc xem hoặc hủy lịch hẹn cũng thực hiện trên trang đặt lịch.",
};
