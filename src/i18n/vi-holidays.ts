import type { HolidayNames } from "./holidays.ts";

export const viHolidays: HolidayNames = {
  元日: "Ngày đầu năm mới",
  成人の日: "Ngày lễ Thành nhân",
  建国記念の日: "Ngày Quốc khánh Nhật Bản",
  天皇誕生日: "Sinh nhật Nhật hoàng",
  春分の日: "Ngày Xuân phân",
  昭和の日: "Ngày Chiêu Hòa",
  憲法記念日: "Ngày kỷ niệm Hiến pháp",
  みどりの日: "Ngày Cây xanh",
  こどもの日: "Ngày Thiếu nhi",
  海の日: "Ngày của Biển",
  山の日: "Ngày của Núi",
  敬老の日: "Ngày Kính lão",
  秋分の日: "Ngày Thu phân",
  スポーツの日: "Ngày Thể thao",
  文化の日: "Ngày Văn hóa",
  勤労感謝の日: "Ngày Tạ ơn lao động",
  振替休日: "ngày nghỉ bù",
  国民の休日: "ngày nghỉ giữa hai ngày lễ",
};
