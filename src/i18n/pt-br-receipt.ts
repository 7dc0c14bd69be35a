import type { ReceiptMessages } from "./messages-receipt.ts";
import { countMinutes, countSeconds } from "./pt-br-count.ts";

export const ptBrReceipt: ReceiptMessages = {
  receiptTitle: "Recebemos sua solicitação",
  receiptNotKnown:
    "Esta tela não diz se foi possível agendar. O resultado será informado por e-mail.",
  receiptMailTo: (address) => `O resultado será enviado por e-mail para ${address}.`,
  receiptMail: "O resultado será enviado por e-mail para o endereço informado na solicitação.",
  receiptNumber: "Número de protocolo",
  receiptNoteDown:
    "Anote o número de protocolo. Depois de fechada, esta tela não pode ser mostrada novamente.",
  receiptNumberInMail: "O número de protocolo está no e-mail enviado quando foi possível agendar.",
  receiptWished: "Data e horário solicitados",
  receiptMailsTitle: "E-mails que você vai receber",
  receiptMailsBooked: "Se for possível agendar, você receberá estes dois e-mails.",
  receiptMails: [
    "Aviso de que foi possível agendar, com o número de protocolo",
    "Aviso com a senha",
  ],
  receiptMailNotBooked:
    "Se não for possível agendar, você receberá um e-mail com esse aviso e o motivo.",
  receiptNoMailTitle: "Se o e-mail não chegar",
  receiptNoMail: [
    "Pode levar alguns minutos para chegar.",
    "Verifique se o endereço digitado está certo.",
    "Veja a pasta de spam e se há bloqueio de mensagens.",
  ],
  receiptNoMailCall:
    "Se mesmo assim não chegar, tenha em mãos o número de protocolo e ligue para a unidade. Enquanto o e-mail não chegar, não considere o atendimento agendado.",
  receiptNotPromised:
    "Mesmo depois do agendamento, o atendimento pode ser recusado conforme o conteúdo da solicitação.",
  receiptLookUp: "Ver o agendamento com o número de protocolo e a senha",
  lookupTitle: "Ver ou cancelar um agendamento",
  lookupLead:
    "Digite o número de protocolo e a senha que estão nos dois e-mails que você recebeu quando foi possível agendar.",
  lookupNumberHint:
    "Caracteres de largura inteira e letras minúsculas também servem.\nExemplo: KL-7F3K-92QD",
  lookupPassword: "Senha",
  lookupPasswordHint:
    "Há diferença entre maiúsculas e minúsculas. Você também pode colar do e-mail.",
  lookupMissing: (field) => `Preencha: ${field}`,
  lookupButton: "Mostrar o agendamento",
  lookupLeave: "Fazer uma solicitação",
  lookupWorking: "Verificando. Aguarde.",
  lookupFailed:
    "Não é possível mostrar o agendamento porque o número de protocolo ou a senha está errado. Verifique os dois",
  lookupFailedHelp: "Depois de vários erros seguidos, não será possível mostrar por algum tempo.",
  lookupBusy: (seconds) =>
    `O serviço está com muitos acessos. Espere ${seconds === undefined ? "um pouco" : `cerca de ${countSeconds(seconds)}`} e aperte novamente “Mostrar o agendamento”.`,
  lookupLocked: (minutes) =>
    minutes === undefined
      ? "Depois de vários erros seguidos, o agendamento deste número de protocolo não pode ser mostrado por algum tempo. Tente novamente mais tarde."
      : `Depois de vários erros seguidos, o agendamento deste número de protocolo não pode ser mostrado por algum tempo. Tente novamente em cerca de ${countMinutes(minutes)}.`,
  lookupLockedHelp: "O agendamento não mudou. Se for urgente, ligue para a unidade.",
  lookupUnanswered:
    "Não foi possível verificar o agendamento. Ele não mudou. Verifique a conexão e aperte novamente “Mostrar o agendamento”.",
  foundTitle: "Dados do agendamento",
  foundStatus: "Situação do agendamento",
  foundStatuses: {
    provisional: "Recebido (o agendamento ainda não foi concluído)",
    "awaiting-office": "À espera da resposta da unidade (o agendamento ainda não foi concluído)",
    confirmed: "Agendado",
    declined: "Não foi possível agendar",
    expired: "Prazo encerrado (nada foi agendado)",
    cancelled: "Cancelado",
    completed: "Atendimento encerrado",
    unknown: "Não é possível saber nesta tela. Ligue para a unidade para verificar",
  },
  officeToldTitle: "Avisos da unidade",
  officeToldNothing: "Ainda não há avisos.",
  meetingTitle: "URL do atendimento",
  meetingOpen: (host) => `Abrir a URL do atendimento (${host})`,
  meetingOpenLead: "No horário de início, abra o link a seguir.",
  meetingPrivate: "Não passe este link a outras pessoas.",
  meetingDue: (date) => `A URL aparecerá nesta tela até ${date}. Também avisaremos por e-mail.`,
  meetingLate: (date) =>
    `O aviso estava previsto até ${date}, mas a URL ainda não pode ser mostrada. Ligue para a unidade para verificar.`,
  meetingLater: "A URL aparecerá nesta tela assim que for definida.",
  cancelHereTitle: "Se quiser cancelar",
  cancelHereUntil: (moment) => `Você pode cancelar nesta tela até ${moment}.`,
  cancelHereAsk: "Cancelar este agendamento",
  cancelHereSure: "Quer cancelar este agendamento?",
  cancelHereCannotUndo: "Nada foi cancelado ainda. Depois de cancelar, não é possível desfazer.",
  cancelHereKeep: "Não cancelar",
  cancelHereCall:
    "Hoje é o dia do atendimento: se cancelar, também é preciso ligar para a unidade.",
  cancelHereBegun:
    "O horário de início já passou, por isso não é possível cancelar. O agendamento continua valendo. Ligue para a unidade e explique o motivo.",
  cancelHereExpired:
    "O cancelamento não foi feito porque a tela ficou aberta por muito tempo. Verifique a situação do agendamento e cancele novamente.",
  cancelHereRefused:
    "O cancelamento não foi aceito. Verifique a situação do agendamento ou ligue para a unidade.",
  cancelHereUnknown:
    "A conexão caiu e não foi possível saber se o agendamento foi cancelado. Verifique a conexão e depois a situação do agendamento.",
  cancelledTitle: "O agendamento foi cancelado",
  cancelledText: "Não há mais agendamento nesta data e horário.",
  cancelledMail: "Você também receberá um e-mail avisando do cancelamento.",
  cancelledCall: "Hoje é o dia do atendimento: avise também por telefone que cancelou.",
  lookUpAgain: "Verificar a situação do agendamento novamente",
  lookUpAnother: "Ver outro agendamento",
  foundLeave: "Parar de mostrar",
};
