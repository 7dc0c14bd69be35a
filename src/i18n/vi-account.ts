import type { AccountMessages } from "./messages-account.ts";

export const viAccount: AccountMessages = {
  userId: "ID người dùng",
  userIdHint:
    "Gồm 4 đến 40 ký tự: chữ cái không dấu, chữ số và các dấu (. _ -). Không phân biệt chữ hoa và chữ thường.\nVí dụ: hanako.2026",
  userIdFaults: {
    missing: "Vui lòng nhập ID người dùng",
    "not-a-user-id":
      "ID người dùng phải bắt đầu bằng chữ cái hoặc chữ số và có 4 đến 40 ký tự. Có thể dùng chữ cái không dấu, chữ số và . _ -",
    taken: "ID người dùng này đã có người dùng. Vui lòng nhập ID khác",
  },
  password: "Mật khẩu",
  newPasswordHint: (atLeast) =>
    `Ít nhất ${atLeast} ký tự. Một câu dài gồm vài từ sẽ dễ nhớ và khó bị đoán. Không cần thêm chữ số hoặc ký hiệu.`,
  passwordFaults: {
    missing: "Vui lòng nhập mật khẩu",
    "too-long": "Mật khẩu quá dài. Vui lòng dùng tối đa 128 ký tự",
    "too-common": "Không thể dùng mật khẩu này vì dễ bị đoán. Vui lòng chọn mật khẩu khác",
    "same-as-id": "Mật khẩu không được giống ID người dùng. Vui lòng chọn mật khẩu khác",
  },
  passwordTooShort: (atLeast) => `Mật khẩu quá ngắn. Vui lòng nhập ít nhất ${atLeast} ký tự`,
  passwordShown: "Đang hiện mật khẩu.",
  passwordHidden: "Đã ẩn mật khẩu.",
  serviceBusy: (minutes) =>
    minutes === undefined
      ? "Hiện đang có nhiều người sử dụng. Vui lòng chờ một chút rồi nhấn lại."
      : `Hiện đang có nhiều người sử dụng. Vui lòng chờ khoảng ${minutes} phút rồi nhấn lại.`,
  signInTitles: {
    none: "Vui lòng đăng nhập",
    "session-ended": "Vui lòng đăng nhập lại",
    "signed-out": "Bạn đã đăng xuất",
    activated: "Đã hoàn tất đăng ký người dùng",
  },
  signInLead: "Bạn cần đăng nhập để yêu cầu đặt lịch, xem hoặc hủy lịch hẹn.",
  signIn: "Đăng nhập",
  signingIn: "Đang kiểm tra. Vui lòng chờ.",
  signInNotices: {
    "session-ended": "Thời gian đăng nhập đã hết nên hệ thống đã tự động đăng xuất.",
    "signed-out":
      "Nội dung bạn đã nhập không còn trên màn hình này. Để tiếp tục sử dụng, vui lòng đăng nhập lại.",
    activated: "Vui lòng đăng nhập bằng ID người dùng và mật khẩu bạn đã đăng ký.",
    lost: "Kết nối bị gián đoạn nên bạn chưa đăng nhập được. Vui lòng kiểm tra kết nối mạng rồi nhấn lại.",
  },
  sessionEndedKept:
    "Lịch hẹn chưa được đặt. Nội dung bạn đã nhập vẫn còn. Sau khi đăng nhập, bạn có thể tiếp tục.",
  signInFailed:
    "Không đăng nhập được. Vui lòng kiểm tra ID người dùng và mật khẩu. Nếu bạn vừa đăng ký, trước hết hãy mở đường dẫn trong thư bạn đã nhận",
  signInLocked: (minutes) =>
    minutes === undefined
      ? "Do nhập sai liên tiếp, tạm thời không thể đăng nhập bằng ID người dùng này. Vui lòng thử lại sau."
      : `Do nhập sai liên tiếp, tạm thời không thể đăng nhập bằng ID người dùng này. Vui lòng thử lại sau khoảng ${minutes} phút.`,
  signInRefused: "Việc đăng nhập không được tiếp nhận. Vui lòng nhấn lại hoặc hỏi văn phòng.",
  forgotTitle: "Khi quên ID người dùng hoặc mật khẩu",
  forgot:
    "ID người dùng và mật khẩu không được cấp lại. Nếu bạn quên, hoặc có thể người khác đã biết, vui lòng liên hệ văn phòng và làm theo hướng dẫn.",
  firstTimeTitle: "Khi sử dụng lần đầu",
  firstTime: "Vui lòng đăng ký người dùng trước, rồi đăng nhập.",
  toRegistration: "Đến phần đăng ký người dùng",
  firstTimeTermsFirst:
    "Bạn cần đăng ký người dùng. Trước khi đăng ký, vui lòng đồng ý với các điều khoản và kiểm tra xem bạn có thể sử dụng không.",
  toTerms: "Bắt đầu từ phần điều khoản",
  registerTitle: "Đăng ký người dùng",
  registerLead:
    "Sau khi gửi, bạn sẽ nhận được thư đăng ký tạm thời. Khi bạn mở đường dẫn trong thư, việc đăng ký người dùng sẽ hoàn tất.",
  registrationEmailHint: "Bạn sẽ nhận được thư đăng ký tạm thời.\nVí dụ: hanako@example.jp",
  register: "Gửi và nhận thư đăng ký tạm thời",
  registering: "Đang gửi. Vui lòng chờ. Việc đăng ký chưa hoàn tất.",
  registrationRefused:
    "Việc đăng ký không được tiếp nhận. Bạn chưa được đăng ký. Vui lòng gửi lại hoặc hỏi văn phòng.",
  registrationUnknownTitle: "Không biết được kết quả đăng ký",
  registrationUnknown:
    "Kết nối bị gián đoạn nên không rõ nội dung đăng ký đã đến nơi hay chưa. Vui lòng kiểm tra kết nối mạng rồi nhấn nút bên dưới. Cùng nội dung đó sẽ được gửi lại để kiểm tra kết quả. Dù nhấn bao nhiêu lần cũng không bị đăng ký trùng.",
  registrationUnknownLeft:
    "Nếu đóng hoặc tải lại trang này, bạn sẽ không xem được kết quả ở đây nữa. Khi đó, vui lòng kiểm tra thư đăng ký tạm thời. Nếu đã nhận được, hãy mở đường dẫn trong thư để hoàn tất đăng ký. Nếu chưa nhận được, vui lòng đăng ký lại.",
  registerAgain: "Gửi lại và xem kết quả",
  registrationSentTitle: "Việc đăng ký chưa hoàn tất",
  registrationSentTo: (address) => `Chúng tôi đã gửi thư đăng ký tạm thời đến ${address}.`,
  activateBy: (moment) => `Vui lòng mở đường dẫn trong thư chậm nhất là ${moment}.`,
  activateLapses: "Quá thời điểm này, đường dẫn không còn dùng được và bạn phải đăng ký lại.",
  registrationNoMail: [
    "Thư có thể mất vài phút mới đến.",
    "Vui lòng kiểm tra thư mục thư rác.",
    "Nếu bạn đang chặn một số thư, vui lòng cài đặt để nhận được thư này rồi đăng ký lại.",
    "Địa chỉ đã được đăng ký từ trước sẽ nhận được thư báo về việc đó.",
  ],
  registrationWrongAddress:
    "Nếu địa chỉ bị sai, vui lòng đăng ký lại. Khi đó, vui lòng dùng ID người dùng khác.",
  changeRegistration: "Đăng ký lại",
  toSignIn: "Đến màn hình đăng nhập",
  activateTitle: "Hoàn tất đăng ký người dùng",
  activateLead:
    "Việc đăng ký chưa hoàn tất. Khi bạn nhấn nút bên dưới, ID người dùng đã đăng ký tạm thời sẽ dùng được.",
  activateNotYours: "Nếu bạn không đăng ký, đừng nhấn nút mà hãy đóng trang này.",
  activate: "Hoàn tất đăng ký người dùng",
  activateLost:
    "Kết nối bị gián đoạn nên không biết việc đăng ký đã hoàn tất hay chưa. Vui lòng kiểm tra kết nối mạng rồi nhấn lại. Nhấn bao nhiêu lần cũng được.",
  activationProblems: {
    unknown: {
      title: "Không dùng được đường dẫn này",
      text: "Đường dẫn bị thiếu một phần hoặc đã cũ. Vui lòng mở lại đường dẫn trong thư. Nếu đã đăng ký xong, bạn có thể đăng nhập. Chưa có gì thay đổi.",
    },
    expired: {
      title: "Đường dẫn này đã hết hạn",
      text: "Đường dẫn không được mở đúng hạn nên đăng ký tạm thời đã bị hủy. Vui lòng đăng ký lại.",
    },
    failed: {
      title: "Việc đăng ký không được tiếp nhận",
      text: "Chưa có gì thay đổi. Vui lòng chờ một chút rồi thử lại, hoặc hỏi văn phòng.",
    },
  },
  tryAgain: "Thử lại",
  ownBookingsTitle: "Lịch hẹn của bạn",
  ownBookingsLoading: "Đang tải lịch hẹn.",
  ownBookingsFailed:
    "Không tải được lịch hẹn. Điều này không có nghĩa là không có lịch hẹn. Vui lòng kiểm tra kết nối mạng rồi tải lại.",
  ownBookingsNone: "Không có lịch hẹn.",
  bookAnew: "Đặt lịch mới",
  bookedOffice: "Văn phòng",
  bookingState: "Tình trạng",
  bookingStates: {
    provisional: "Chờ xác nhận (việc đặt lịch chưa hoàn tất)",
    "awaiting-office": "Chờ văn phòng trả lời (việc đặt lịch chưa hoàn tất)",
    confirmed: "Đã đặt lịch",
    declined: "Không đặt được lịch",
    expired: "Đã quá hạn (lịch hẹn chưa được đặt)",
    cancelled: "Đã hủy",
    completed: "Buổi tư vấn đã kết thúc",
    unknown: "Không xác định được trên màn hình này. Vui lòng hỏi văn phòng",
  },
  howToCancelNow: "Cách hủy",
  cancelHere: "Bạn có thể hủy trên màn hình này.",
  cancelHereOrElse: "Bạn có thể hủy trên màn hình này, hoặc bằng các cách sau.",
  cancelBegun: "Đã quá giờ bắt đầu nên không thể hủy. Vui lòng báo tình hình cho văn phòng.",
  cancelOf: (slot) => `Hủy lịch hẹn này (${slot})`,
  cancelShort: "Hủy lịch hẹn này",
  cancelAskTitle: "Bạn có muốn hủy lịch hẹn này không?",
  cancelAsk: "Lịch hẹn chưa bị hủy. Khi đã hủy thì không thể khôi phục lại.",
  cancelDrop: "Không hủy và quay lại",
  cancelledNow: (slot) => `Đã hủy lịch hẹn ${slot}.`,
  cancelLost: (slot) =>
    `Kết nối bị gián đoạn nên không rõ lịch hẹn ${slot} đã được hủy hay chưa. Vui lòng xem tình trạng trong danh sách bên dưới, và hủy lại nếu lịch hẹn vẫn còn.`,
  cancelRefused: (slot) =>
    `Không hủy được lịch hẹn ${slot}. Vui lòng xem tình trạng lịch hẹn trong danh sách bên dưới.`,
  cancelByPhone: (slot) =>
    `Không thể hủy lịch hẹn ${slot} trên màn hình này. Lịch hẹn vẫn còn. Để hủy, vui lòng gọi điện.`,
  cancelTooLate: (slot) =>
    `Buổi tư vấn ${slot} đã quá giờ bắt đầu nên không thể hủy. Vui lòng gọi điện để giải thích tình hình.`,
};
