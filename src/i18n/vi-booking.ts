import { viHolidays } from "./vi-holidays.ts";
import { holidayName } from "./holidays.ts";
import type { BookingMessages } from "./messages.ts";

export const viBooking: BookingMessages = {
  startOver: "Làm lại từ đầu",
  resumeLead: "Yêu cầu bạn đang làm dở trước khi mở đường dẫn này vẫn còn ở đây.",
  resume: "Tiếp tục yêu cầu",
  change: "Thay đổi",
  changeOf: (what) => `Thay đổi: ${what}`,
  slotTitle: "Vui lòng chọn ngày giờ tư vấn",
  slotLead: (minutes, atMost) =>
    atMost
      ? `Mỗi buổi tư vấn kéo dài tối đa ${minutes} phút.`
      : `Mỗi buổi tư vấn kéo dài ${minutes} phút.`,
  otherZone: "Tất cả thời gian đều theo giờ Nhật Bản.",
  nextSlotsTitle: "Chọn từ các giờ trống sớm nhất",
  chooseSlot: (slot) => `Chọn ${slot}`,
  noneOpenTitle: "Không còn giờ trống",
  noneOpen: (until) =>
    `Không có ngày giờ nào có thể đặt đến ${until}. Nếu có người hủy, có thể sẽ có giờ trống. Nếu cần gấp, vui lòng liên hệ văn phòng.`,
  monthNothing: (month) => `Không có ngày nào có thể chọn trong ${month}.`,
  goToFreeDay: (date) => `Đến ngày có thể chọn (${date})`,
  calendarTitle: "Chọn từ lịch",
  calendarHelp:
    "Dùng phím mũi tên để chuyển ngày, phím PageUp và PageDown để chuyển tháng, phím Enter để chọn.",
  previousMonth: "Tháng trước",
  nextMonth: "Tháng sau",
  today: "hôm nay",
  legend: [
    "○ còn trống",
    "đầy: không còn chỗ",
    "hạn: đã quá hạn chót",
    "nghỉ: ngày nghỉ",
    "－ ngoài thời gian tiếp nhận",
  ],
  availabilityLoading: "Đang tải các giờ trống.",
  availabilityFailed:
    "Không tải được các giờ trống. Điều này không có nghĩa là đã đầy chỗ. Vui lòng kiểm tra kết nối mạng rồi tải lại.",
  availabilityChecking: "Đang kiểm tra xem giờ này còn trống không.",
  availabilityOutdated: (time) =>
    `Không tải được giờ trống mới nhất. Màn hình đang hiển thị giờ trống lúc ${time}. Vui lòng tải lại trước khi chọn.`,
  monthsUnread: (months) =>
    `Không tải được các giờ trống của ${months}. Điều này không có nghĩa là đã đầy chỗ. Vui lòng tải lại.`,
  slotsLate: (slots) => `${slots} đã quá hạn gửi yêu cầu nên không thể chọn nữa.`,
  slotsFull: (slots) => `${slots} không còn trống.`,
  slotsGone: "Các giờ đã quá hạn hoặc không còn trống không còn được hiển thị.",
  pickedLate: (slot) =>
    `${slot} mà bạn đã chọn đã quá hạn gửi yêu cầu. Chưa có yêu cầu nào được gửi. Vui lòng chọn giờ khác.`,
  pickedFull: (slot) =>
    `${slot} mà bạn đã chọn không còn trống. Chưa có yêu cầu nào được gửi. Vui lòng chọn giờ khác.`,
  dayMark: {
    open: "○",
    weekend: "nghỉ",
    holiday: "nghỉ",
    "year-end": "nghỉ",
    office: "nghỉ",
    "deadline-passed": "hạn",
    full: "đầy",
    "beyond-horizon": "－",
    past: "－",
  },
  dayReason: {
    open: "còn trống",
    weekend: "Nghỉ thứ bảy và chủ nhật",
    holiday: "Nghỉ ngày lễ",
    "year-end": "Nghỉ cuối năm và đầu năm",
    office: "Nghỉ đột xuất",
    "deadline-passed": "Đã quá hạn chót gửi yêu cầu",
    full: "Đã đầy chỗ",
    "beyond-horizon": "Chưa nhận đặt lịch",
    past: "Ngày đã qua",
  },
  dayOpenCount: (count) => `${count} giờ trống`,
  holiday: (name) => `Nghỉ ngày lễ (${holidayName(viHolidays, name)})`,
  officeClosure: (name) => `Nghỉ đột xuất (${name})`,
  dayNothing: (date, reason) => `Không thể chọn ${date}. ${reason}.`,
  dayHint: "Chọn ngày trong lịch để xem các giờ của ngày đó.",
  timesOf: (date) => `Các giờ của ${date}`,
  slotMissing: "Vui lòng chọn giờ tư vấn",
  dayMissing: "Vui lòng chọn ngày trong lịch, sau đó chọn giờ",
  applyBy: (moment) => `Vui lòng gửi yêu cầu chậm nhất là ${moment}.`,
  slotTaken: (slot) =>
    `Người khác đã gửi yêu cầu cho ${slot} trước. Lịch hẹn của bạn chưa được đặt. Vui lòng chọn ngày giờ khác.`,
  slotNotBookable: (slot) =>
    `Không còn nhận yêu cầu cho ${slot}. Lịch hẹn của bạn chưa được đặt. Vui lòng chọn ngày giờ khác.`,
  dailyLimit: (date, limit) =>
    `Bạn đã có lịch hẹn vào ${date}. Mỗi người chỉ được đặt tối đa ${limit} lần một ngày. Lịch hẹn cho yêu cầu này chưa được đặt. Vui lòng chọn ngày khác.`,
  deadlineRule: {
    "minutes-before": (minutes) =>
      minutes === 0 ? "khi buổi tư vấn bắt đầu" : `${minutes} phút trước khi buổi tư vấn bắt đầu`,
    "calendar-days-before": (days) =>
      days === 0 ? "ngày tư vấn" : `${days} ngày trước ngày tư vấn`,
    "open-days-before": (days) =>
      days === 0 ? "ngày tư vấn" : `${days} ngày làm việc trước ngày tư vấn`,
  },
  deadlineAt: (day, time) => `${time}, ${day}`,
  applyRule: (deadline) => `Hạn chót gửi yêu cầu: ${deadline}.`,
  confirmRule: (deadline) => `Hạn chót để lịch hẹn được xác nhận: ${deadline}.`,
  openDayMeaning:
    "Ngày làm việc không tính thứ bảy, chủ nhật, ngày lễ, kỳ nghỉ cuối năm đầu năm và các ngày nghỉ khác.",
  perDayRule: (limit) => `Mỗi người được đặt tối đa ${limit} lần một ngày.`,
  typedIsKept: "Nội dung bạn đã nhập vẫn còn.",
  formTitle: "Vui lòng nhập thông tin liên lạc",
  chosenSlot: "Ngày giờ đã chọn",
  purposeTitle: "Mục đích sử dụng thông tin cá nhân",
  fields: {
    name: "Họ tên",
    kana: "Họ tên (chữ katakana)",
    birthDate: "Ngày sinh",
    jobSeekerNumber: "Số đăng ký tìm việc",
    email: "Địa chỉ email",
    phone: "Số điện thoại",
    address: "Địa chỉ",
    residence: "Thành phố, quận, thị trấn hoặc làng nơi bạn sống",
    workplace: "Địa điểm nơi làm việc",
    topic: "Loại tư vấn",
    companion: "Người cùng tham gia",
    freeText: "Nội dung muốn tư vấn",
  },
  hints: {
    name: "Ví dụ: 職業 花子, hoặc NGUYEN THI HOA",
    kana: "Ví dụ: ショクギョウ ハナコ",
    birthDate: "Có thể nhập năm dương lịch (1980) hoặc niên hiệu Nhật Bản (昭和55, S55).",
    jobSeekerNumber:
      "Số này (求職番号) được ghi trên phiếu tiếp nhận (受付票) hoặc giấy tờ tương tự.\nVí dụ: 01010-12345678",
    email: "Thư về lịch hẹn sẽ được gửi đến địa chỉ này.\nVí dụ: hanako@example.jp",
    phone: "Có hoặc không có dấu gạch nối đều được.\nVí dụ: 090-1234-5678",
    companion: "Vui lòng cho biết trước nếu có người phiên dịch hoặc người trợ giúp cùng tham gia.",
    freeText: "Tối đa 1.000 ký tự.",
  },
  birthYear: "Năm",
  birthMonth: "Tháng",
  birthDay: "Ngày",
  chooseOne: "Vui lòng chọn",
  faults: {
    missing: (field) => `Vui lòng nhập: ${field}`,
    "too-long": (field) => `${field}: quá dài. Vui lòng rút ngắn`,
    "not-kana": (field) => `${field}: vui lòng nhập bằng chữ katakana hoặc hiragana`,
    "not-a-date": (field) => `${field}: vui lòng nhập ngày đúng, ví dụ: năm 1980, tháng 4, ngày 1`,
    "in-the-future": (field) => `${field}: ngày này sau hôm nay. Vui lòng nhập lại`,
    "too-long-ago": (field) => `${field}: vui lòng kiểm tra năm`,
    "not-a-job-seeker-number": (field) =>
      `${field}: vui lòng nhập 5 chữ số và tối đa 8 chữ số nữa. Ví dụ: 01010-12345678`,
    "not-an-email": (field) => `${field}: vui lòng nhập đúng dạng. Ví dụ: hanako@example.jp`,
    "not-a-phone": (field) =>
      `${field}: vui lòng nhập 10 hoặc 11 chữ số, kể cả mã vùng. Ví dụ: 090-1234-5678`,
    "not-a-choice": (field) => `${field}: vui lòng chọn một trong các mục`,
  },
  refusedField: (field) => `${field}: không được tiếp nhận. Vui lòng nhập lại`,
  showPassword: "Hiện mật khẩu",
  hidePassword: "Ẩn mật khẩu",
  erase: "Xóa nội dung đã nhập",
  erased: "Đã xóa nội dung bạn nhập.",
  leftAloneWarning: (minutes) =>
    `Đã một lúc không có thao tác nào. Khoảng ${minutes} phút nữa, nội dung bạn nhập trên màn hình này sẽ bị xóa để người khác không xem được. Để giữ lại, hãy nhấn “Tiếp tục” hoặc nhập tiếp.`,
  leftAloneKeep: "Tiếp tục",
  leftAloneErased: (minutes) =>
    `Vì không có thao tác nào trong ${minutes} phút, nội dung bạn nhập trên màn hình này đã bị xóa. Các yêu cầu và lịch hẹn đã gửi vẫn giữ nguyên.`,
  leftAloneSignedOut: (minutes) =>
    `Vì không có thao tác nào trong ${minutes} phút, hệ thống đã tự động đăng xuất. Các yêu cầu và lịch hẹn đã gửi vẫn giữ nguyên.`,
  leftPage:
    "Bạn đã rời khỏi trang này nên nội dung đã nhập đã bị xóa để người khác không xem được. Các yêu cầu và lịch hẹn đã gửi vẫn giữ nguyên.",
  askEmail: (address) =>
    `Có phải là ${address} không? Nếu địa chỉ đã nhập là đúng, bạn có thể tiếp tục.`,
  useEmail: (address) => `Sửa thành ${address}`,
  charactersLeft: (count) => `Còn có thể nhập ${count.toLocaleString("vi")} ký tự`,
  charactersOver: (count) => `Thừa ${count.toLocaleString("vi")} ký tự`,
  toReview: "Đến màn hình kiểm tra",
  reviewTitle: "Vui lòng kiểm tra nội dung",
  reviewLead: "Chưa gửi đi.",
  notGiven: "Không nhập",
  dateAndTime: "Ngày giờ",
  agreedDocuments: "Văn bản đã đồng ý",
  likelyEmail: (address) =>
    `Có phải địa chỉ email của bạn là ${address} không? Nếu địa chỉ đã nhập là đúng, bạn có thể gửi luôn.`,
  emailMended: (address) => `Địa chỉ email đã được sửa thành ${address}.`,
  beforeSendingEmailLink: (linkMinutes) =>
    `Chỉ gửi đi thì việc đặt lịch chưa hoàn tất. Hãy mở đường dẫn trong thư bạn nhận được trong vòng ${linkMinutes} phút sau khi gửi (hoặc trước khi buổi tư vấn bắt đầu, nếu giờ bắt đầu đến trước) để xác nhận.`,
  beforeSendingOfficeReply: () =>
    "Chỉ gửi đi thì việc đặt lịch chưa hoàn tất. Lịch hẹn chỉ được đặt khi văn phòng đã sắp xếp và báo cho bạn ngày giờ tư vấn.",
  beforeSendingReceipt: () =>
    "Chỉ gửi đi thì chưa biết việc đặt lịch có hoàn tất hay không. Kết quả sẽ được gửi qua email. Nếu đặt được, bạn sẽ nhận hai thư có số tiếp nhận và mật khẩu.",
  beforeSendingAccount: () => "Nếu đặt được lịch, màn hình này sẽ báo cho bạn sau khi gửi.",
  beforeSendingMail: () =>
    "Màn hình này không gửi gì cả. Bạn hãy tự gửi thư được soạn sẵn ở màn hình tiếp theo. Khi bạn chưa gửi thư, yêu cầu chưa được thực hiện.",
  sendEmailLink: "Gửi và nhận thư xác nhận",
  sendOfficeReply: "Gửi yêu cầu với nội dung này",
  sendReceipt: "Yêu cầu đặt lịch với nội dung này",
  sendAccount: "Đặt lịch với nội dung này",
  prepareMail: "Soạn thư",
  refusedTitle: "Yêu cầu không được tiếp nhận",
  refused: "Lịch hẹn chưa được đặt. Nội dung bạn đã nhập vẫn còn. Vui lòng gửi lại hoặc gọi điện.",
  rateLimited: (seconds) =>
    `Hiện đang có nhiều người sử dụng. Vui lòng chờ ${seconds === undefined ? "một chút" : `khoảng ${seconds} giây`} rồi gửi lại.`,
  challengeCancelled:
    "Bạn đã dừng việc kiểm tra. Yêu cầu chưa được tiếp nhận và lịch hẹn chưa được đặt. Nội dung bạn đã nhập vẫn còn. Vui lòng gửi lại hoặc gọi điện.",
  challengeFailed:
    "Thiết bị này không chứng tỏ được yêu cầu không do chương trình tự động gửi. Lịch hẹn chưa được đặt. Nội dung bạn đã nhập vẫn còn. Vui lòng gửi lại hoặc gọi điện.",
  trapLabel: "Vui lòng để trống ô này",
  sendingTitle: "Đang gửi",
  sending: "Vui lòng chờ. Việc đặt lịch chưa hoàn tất.",
  unknownTitle: "Chưa rõ yêu cầu của bạn đã đến nơi hay chưa",
  unknownAsking: "Kết nối bị gián đoạn. Đang kiểm tra xem yêu cầu của bạn đã đến nơi hay chưa.",
  unknownNoAnswer:
    "Kết nối bị gián đoạn nên chưa thể kiểm tra yêu cầu đã đến nơi hay chưa. Vui lòng kiểm tra kết nối mạng rồi nhấn nút bên dưới. Dù nhấn bao nhiêu lần cũng không bị đặt lịch trùng.",
  unknownAbsentTitle: "Yêu cầu của bạn chưa đến nơi",
  unknownAbsent:
    "Lịch hẹn chưa được đặt. Nội dung bạn đã nhập vẫn còn. Bạn có thể gửi lại bằng nút bên dưới.",
  unknownAbsentAfterReload:
    "Yêu cầu bạn gửi lần trước đã không đến nơi. Lịch hẹn chưa được đặt. Vui lòng làm lại từ đầu.",
  askAgain: "Kiểm tra xem đã đến nơi chưa",
  sendAgain: "Gửi lại",
  waitingTitle: "Việc đặt lịch chưa hoàn tất",
  waitingMailTo: (address) => `Chúng tôi đã gửi thư xác nhận đến ${address}.`,
  waitingMail: "Chúng tôi đã gửi thư xác nhận đến địa chỉ bạn đã nhập khi gửi yêu cầu.",
  waitingUntil: (moment) =>
    `Vui lòng mở đường dẫn trong thư chậm nhất là ${moment} để xác nhận lịch hẹn.`,
  waitingLapses: "Quá thời điểm này, yêu cầu sẽ tự động bị hủy.",
  waitingOtherDevice: "Bạn có thể mở thư trên thiết bị khác, ví dụ điện thoại thông minh.",
  codeTitle: "Khi không mở được đường dẫn",
  codeLabel: "Mã xác nhận gồm 6 chữ số trong thư",
  codeHint: "Bạn có thể nhập mã này để xác nhận thay cho đường dẫn.",
  codeButton: "Xác nhận lịch hẹn bằng mã",
  codeInvalid: "Vui lòng nhập 6 chữ số trong thư",
  codeWrong: (left) =>
    left === undefined
      ? "Mã không đúng. Vui lòng kiểm tra mã trong thư mới nhất."
      : `Mã không đúng. Vui lòng kiểm tra mã trong thư mới nhất. Bạn còn có thể nhập ${left} lần.`,
  codeLocked:
    "Bạn đã nhập sai liên tiếp nên không thể xác nhận bằng mã nữa. Vui lòng mở đường dẫn trong thư.",
  noMailTitle: "Khi không nhận được thư",
  noMailHints: [
    "Thư có thể mất vài phút mới đến.",
    "Vui lòng kiểm tra thư mục thư rác.",
    "Nếu bạn đang chặn một số thư, vui lòng cài đặt để nhận được thư này.",
  ],
  resend: "Gửi lại thư",
  correctTitle: "Khi nhập sai địa chỉ",
  correctLabel: "Địa chỉ email đúng",
  correctButton: "Gửi lại đến địa chỉ này",
  resent: (address) =>
    `Chúng tôi đã gửi lại thư đến ${address}. Đường dẫn và mã trong thư trước không còn dùng được.`,
  resentSame: "Chúng tôi đã gửi lại thư.",
  resendTooSoon: (seconds) =>
    seconds === undefined
      ? "Thư vừa được gửi. Vui lòng chờ một chút rồi nhấn lại. Lần này thư chưa được gửi."
      : `Thư vừa được gửi. Vui lòng chờ khoảng ${seconds} giây rồi nhấn lại. Lần này thư chưa được gửi.`,
  resendLimit:
    "Đã hết số lần có thể gửi lại. Lần này thư chưa được gửi. Nếu không nhận được thư, vui lòng gọi điện.",
  flowExpired:
    "Không thể thao tác trên màn hình này nữa. Để xác nhận lịch hẹn, vui lòng mở đường dẫn trong thư bạn đã nhận.",
  actionLost:
    "Kết nối bị gián đoạn nên không biết được kết quả. Vui lòng kiểm tra kết nối mạng rồi nhấn lại.",
  actionBusy: (seconds) =>
    `Hiện đang có nhiều người sử dụng nên thao tác không được tiếp nhận. Vui lòng chờ ${seconds === undefined ? "một chút" : `khoảng ${seconds} giây`} rồi nhấn lại.`,
  actionRefused: "Không được tiếp nhận. Vui lòng nhấn lại hoặc gọi điện.",
  working: "Đang xử lý.",
  requestedTitle: "Yêu cầu của bạn đã được tiếp nhận",
  requestedNotBooked: "Việc đặt lịch chưa hoàn tất.",
  requestedReplyBy: (moment) =>
    `Văn phòng sẽ sắp xếp và báo cho bạn ngày giờ tư vấn cùng cách tham gia, chậm nhất là ${moment}.`,
  requestedReply: "Văn phòng sẽ sắp xếp và báo cho bạn ngày giờ tư vấn cùng cách tham gia.",
  requestedNoReply: (moment) =>
    `Nếu sau ${moment} vẫn chưa có liên lạc, vui lòng gọi điện để kiểm tra.`,
  requestedOverdue: (moment) =>
    `Đã quá hạn liên lạc (${moment}), nhưng màn hình này chưa thấy trả lời của văn phòng. Vui lòng gọi điện để kiểm tra.`,
  followEnded:
    "Màn hình này không còn được cập nhật. Để biết tình hình sau đó, vui lòng xem thư bạn nhận được hoặc hỏi văn phòng.",
  cancelOneOf: "Bạn có thể hủy bằng một trong các cách sau.",
  requestedNoteDown:
    "Sau khi đóng, màn hình này không thể hiển thị lại. Vui lòng ghi lại ngày giờ và hạn liên lạc.",
  requestedNoReplyUnknown: "Nếu không có liên lạc, vui lòng gọi điện để kiểm tra.",
  bookedTitle: "Việc đặt lịch đã hoàn tất",
  bookedLead: "Vào ngày tư vấn, vui lòng chuẩn bị sẵn ứng dụng gọi trước giờ bắt đầu và chờ.",
  keepTitle: "Lưu lại lịch hẹn",
  toCalendar: "Thêm vào lịch (.ics)",
  otherCalendars: "Thêm vào lịch của Google hoặc Outlook.com",
  otherCalendarsTold:
    "Khi mở đường dẫn, trang đó sẽ biết ngày giờ tư vấn, tên và số điện thoại của văn phòng, cách hủy. Họ tên và những gì bạn đã nhập không được chuyển đi.",
  toCalendarOf: (service) => `Thêm vào lịch của ${service}`,
  copyBooking: "Sao chép nội dung lịch hẹn",
  bookingCopied: "Đã sao chép nội dung lịch hẹn. Bạn có thể dán vào ghi chú hoặc email.",
  bookingNotCopied: "Không sao chép được. Hãy chọn đoạn văn bản bên dưới rồi sao chép.",
  bookingText: "Nội dung lịch hẹn",
  printBooking: "In nội dung lịch hẹn",
  calendarSummary: (office) => `Tư vấn trực tuyến (${office})`,
  meetingApp: "Ứng dụng gọi",
  contactBelow: (title) => `Thông tin liên hệ văn phòng ở cuối trang này, mục “${title}”.`,
  howToCancelTitle: "Khi muốn hủy",
  cancelWays: {
    online: "Mở đường dẫn hủy trong thư báo đã hoàn tất đặt lịch.",
    phone: "Gọi điện cho văn phòng.",
    mail: "Gửi email cho văn phòng.",
  },
  cancelOnlineAt: {
    account: "Đăng nhập và hủy trong danh sách lịch hẹn của bạn.",
    lookup: "Hiển thị lịch hẹn bằng số tiếp nhận và mật khẩu, rồi hủy.",
  },
  cancelSameDayPhone: "Nếu hủy vào đúng ngày tư vấn, chỉ có thể hủy qua điện thoại.",
  cancelSameDayCallOwed: "Nếu hủy vào đúng ngày tư vấn, bạn còn phải gọi điện cho văn phòng.",
  noShow: (minutes) =>
    `Nếu quá ${minutes} phút sau giờ bắt đầu mà bạn không liên lạc, lịch hẹn được coi là đã hủy. Văn phòng có thể từ chối cho bạn sử dụng sau này.`,
  beforeMeetingTitle: "Những thứ cần chuẩn bị trước ngày tư vấn",
  appTest: (app) => `Mở trang dùng thử của ${app}`,
  deviceCheck: "Kiểm tra camera, micrô và kết nối",
  deviceCheckFailed:
    "Không tải được phần kiểm tra. Lịch hẹn của bạn không thay đổi. Vui lòng kiểm tra kết nối mạng rồi nhấn lại.",
  atTheMeetingTitle: "Cách tiến hành buổi tư vấn",
  ended: {
    cancelled: {
      title: "Đã hủy lịch hẹn",
      text: "Yêu cầu hoặc lịch hẹn vào ngày giờ này không còn nữa. Nếu muốn được tư vấn, vui lòng gửi yêu cầu mới.",
    },
    expired: {
      title: "Yêu cầu đã bị hủy",
      text: "Yêu cầu đã tự động bị hủy vì không được xác nhận đúng hạn. Lịch hẹn chưa được đặt.",
    },
    declined: {
      title: "Không đặt được lịch vào ngày giờ này",
      text: "Văn phòng không sắp xếp được. Lịch hẹn chưa được đặt. Vui lòng gửi yêu cầu cho ngày giờ khác hoặc gọi điện.",
    },
    completed: {
      title: "Buổi tư vấn này đã kết thúc",
      text: "Nếu muốn được tư vấn lần nữa, vui lòng gửi yêu cầu mới.",
    },
    unknown: {
      title: "Không thể hiển thị tình trạng lịch hẹn",
      text: "Màn hình này không xác định được tình trạng lịch hẹn. Vui lòng gọi điện để kiểm tra.",
    },
  },
  reconsentTitle: "Cần bạn đồng ý với các điều khoản mới",
  reconsentNeeded: (moment) =>
    `Các điều khoản đã thay đổi. Vui lòng mở đường dẫn trong thư và đồng ý với các điều khoản mới chậm nhất là ${moment}. Nếu bạn không đồng ý, yêu cầu hoặc lịch hẹn vào ngày giờ này sẽ mất hiệu lực.`,
  reconsentBeforehand:
    "Nếu các điều khoản thay đổi trước buổi tư vấn, các điều khoản mới sẽ được gửi qua email. Nếu bạn không đồng ý trong thời hạn ghi trong thư, yêu cầu sẽ mất hiệu lực.",
  agreeTitle: "Vui lòng đọc các điều khoản mới",
  agreeLead:
    "Các điều khoản đã thay đổi sau khi bạn gửi yêu cầu. Bạn chưa đồng ý với các điều khoản mới. Vui lòng đọc, và nếu đồng ý, hãy đánh dấu vào ô của từng văn bản rồi nhấn nút bên dưới.",
  agreeBy: (moment) =>
    `Nếu bạn không đồng ý chậm nhất là ${moment}, yêu cầu hoặc lịch hẹn vào ngày giờ này sẽ mất hiệu lực.`,
  agreeButton: "Đồng ý với các điều khoản mới",
  agreeNot: "Nếu không đồng ý, vui lòng đóng trang này. Bạn có thể gọi điện để được tư vấn.",
  agreeAlready: "Văn phòng đã nhận được sự đồng ý của bạn với các điều khoản mới",
  agreeVoid: {
    title: "Đã quá hạn đồng ý với các điều khoản mới",
    text: "Yêu cầu cho ngày giờ này đã mất hiệu lực vì bạn không đồng ý trong thời hạn. Lịch hẹn chưa được đặt. Nếu muốn được tư vấn, vui lòng gửi yêu cầu lại hoặc gọi điện.",
  },
  agreeUnknown: {
    title: "Không dùng được đường dẫn này",
    text: "Đường dẫn bị thiếu một phần hoặc đã cũ. Vui lòng mở lại đường dẫn trong thư mới nhất hoặc gọi điện. Chưa có gì thay đổi.",
  },
  agreeOutdated: {
    title: "Các điều khoản lại thay đổi",
    text: "Sự đồng ý của bạn chưa đến nơi. Vui lòng tải các điều khoản mới nhất và đọc lại.",
  },
  linkConfirmTitle: "Xác nhận lịch hẹn",
  linkCancelTitle: "Hủy lịch hẹn",
  linkLoading: "Đang kiểm tra đường dẫn. Chưa có gì thay đổi.",
  linkConfirmLead:
    "Việc đặt lịch chưa hoàn tất. Khi bạn nhấn nút bên dưới, lịch hẹn vào ngày giờ sau sẽ được xác nhận.",
  linkConfirmBy: (moment) => `Vui lòng nhấn chậm nhất là ${moment}.`,
  linkConfirmButton: "Xác nhận lịch hẹn",
  linkCancelLead:
    "Lịch hẹn chưa bị hủy. Khi bạn nhấn nút bên dưới, lịch hẹn sau sẽ bị hủy. Không thể khôi phục lại.",
  linkCancelButton: "Hủy lịch hẹn",
  linkCancelKeep: "Nếu không muốn hủy, vui lòng đóng trang này. Lịch hẹn vẫn được giữ nguyên.",
  linkCancelByPhone:
    "Không thể hủy lịch hẹn này trên màn hình này. Vui lòng gọi điện. Lịch hẹn vẫn còn.",
  linkCancelClosed:
    "Đã quá giờ bắt đầu nên không thể hủy. Vui lòng gọi điện để giải thích tình hình.",
  linkCancelCallOwed: "Vì bạn hủy vào đúng ngày tư vấn, bạn còn phải gọi điện cho văn phòng.",
  linkAlready: {
    confirmed: {
      title: "Lịch hẹn này đã được xác nhận từ trước",
      text: "Bạn không cần làm gì thêm.",
    },
    "awaiting-office": {
      title: "Yêu cầu của bạn đã đến nơi từ trước",
      text: "Vui lòng chờ liên lạc từ văn phòng. Việc đặt lịch chưa hoàn tất.",
    },
    cancelled: {
      title: "Lịch hẹn này đã bị hủy từ trước",
      text: "Không thể khôi phục lịch hẹn bằng đường dẫn này. Nếu muốn được tư vấn, vui lòng gửi yêu cầu mới.",
    },
    expired: {
      title: "Đường dẫn này đã hết hạn",
      text: "Yêu cầu đã tự động bị hủy. Lịch hẹn chưa được đặt. Vui lòng gửi yêu cầu lại.",
    },
    other: {
      title: "Không thể thay đổi lịch hẹn này bằng đường dẫn này",
      text: "Vui lòng gọi điện để kiểm tra tình trạng lịch hẹn.",
    },
  },
  linkUnknown: {
    title: "Không dùng được đường dẫn này",
    text: "Đường dẫn bị thiếu một phần hoặc đã cũ. Vui lòng mở lại đường dẫn trong thư hoặc gọi điện. Để xác nhận lịch hẹn, bạn cũng có thể nhập mã xác nhận trong thư vào màn hình nơi bạn đã gửi yêu cầu. Chưa có gì thay đổi.",
  },
  linkExpired: {
    title: "Đường dẫn này đã hết hạn",
    text: "Yêu cầu đã tự động bị hủy vì không được xác nhận đúng hạn. Lịch hẹn chưa được đặt. Vui lòng gửi yêu cầu lại.",
  },
  linkSuperseded: {
    title: "Đường dẫn này không còn dùng được",
    text: "Địa chỉ email đã được sửa nên một thư mới đã được gửi. Vui lòng mở đường dẫn trong thư mới nhất. Chưa có gì thay đổi.",
  },
  linkDailyLimit: {
    title: "Không xác nhận được lịch hẹn",
    text: "Lý do là bạn đã có lịch hẹn trong cùng ngày. Số lần đặt lịch trong một ngày có giới hạn. Lịch hẹn cho yêu cầu này chưa được đặt. Vui lòng gửi yêu cầu cho ngày khác.",
  },
  linkFailed: {
    title: "Không kiểm tra được đường dẫn",
    text: "Vui lòng kiểm tra kết nối mạng rồi tải lại. Chưa có gì thay đổi.",
  },
  linkLostAnswer: "Kết nối bị gián đoạn nên tình trạng lịch hẹn đã được kiểm tra lại.",
  linkActing: "Đang xử lý. Vui lòng chờ.",
};
