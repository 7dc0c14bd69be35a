import type { HolidayNames } from "./holidays.ts";

export const ptBrHolidays: HolidayNames = {
  元日: "Ano-Novo",
  成人の日: "Dia da Maioridade",
  建国記念の日: "Dia da Fundação Nacional",
  天皇誕生日: "Aniversário do Imperador",
  春分の日: "Equinócio da Primavera",
  昭和の日: "Dia de Showa",
  憲法記念日: "Dia da Constituição",
  みどりの日: "Dia do Verde",
  こどもの日: "Dia das Crianças",
  海の日: "Dia do Mar",
  山の日: "Dia da Montanha",
  敬老の日: "Dia do Respeito aos Idosos",
  秋分の日: "Equinócio de Outono",
  スポーツの日: "Dia do Esporte",
  文化の日: "Dia da Cultura",
  勤労感謝の日: "Dia de Ação de Graças pelo Trabalho",
  振替休日: "feriado substituto",
  国民の休日: "feriado entre dois outros",
};
