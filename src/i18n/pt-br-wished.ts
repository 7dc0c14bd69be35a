import type { WishedMessages } from "./messages-hand-over.ts";
import { ptBrBooking } from "./pt-br-booking.ts";
import { countMinutes } from "./pt-br-count.ts";

export const ptBrWished: WishedMessages = {
  wished: {
    slotTitle: "Escolha a data e o horário que deseja",
    slotLead: (minutes, atMost) =>
      `Cada atendimento dura ${atMost ? "no máximo " : ""}${countMinutes(minutes)}. Os agendamentos já existentes na unidade não aparecem aqui. A data e o horário são definidos pelo contato da unidade, depois da solicitação.`,
    noneOpenTitle: "Não há horários para escolher",
    noneOpen: (until) =>
      `Não há horários para solicitar até ${until}. Se for urgente, entre em contato com a unidade.`,
    nextSlotsTitle: "Escolher entre os próximos horários",
    legend: [
      "○ pode ser escolhido",
      "fim: prazo encerrado",
      "não: a unidade não abre",
      "－ fora do período de agendamento",
    ],
    availabilityLoading: "Procurando os horários que podem ser escolhidos.",
    availabilityFailed: "Não foi possível mostrar os horários. Carregue novamente.",
    dayReason: {
      open: "pode ser escolhido",
      weekend: "Não abre no fim de semana",
      holiday: "Não abre no feriado",
      "year-end": "Não abre no fim e no início do ano",
      office: "Não abre neste dia",
      "deadline-passed": "Fim do prazo para solicitar",
      full: "Não há horários para escolher",
      "beyond-horizon": "Agendamento ainda não aberto",
      past: "Dia que já passou",
    },
    dayOpenCount: (count) =>
      count === 1 ? "1 horário para escolher" : `${count} horários para escolher`,
    applyBy: (moment) => `Se deseja este horário, envie o e-mail até ${moment}.`,
    dateAndTime: "Data e horário desejados",
    chosenSlot: "Data e horário desejados",
    reviewLead:
      "Nada foi enviado ainda. A data e o horário são o que você deseja e não estão definidos.",
    hints: {
      ...ptBrBooking.hints,
      email: "Você receberá o contato da unidade neste endereço.\nExemplo: hanako@example.jp",
    },
  },
};
