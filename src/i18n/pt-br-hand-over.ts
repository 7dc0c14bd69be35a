import { jaMailWords } from "./ja-mail-words.ts";
import type { HandOverMessages } from "./messages-hand-over.ts";
import { countOpenDays } from "./pt-br-count.ts";
import { ptBrWished } from "./pt-br-wished.ts";

export const ptBrHandOver: HandOverMessages = {
  ...ptBrWished,
  chooseOfficeTitle: "Escolha a unidade de atendimento",
  chooseOfficeLead: "Ao escolher a unidade, você passa para os termos dela.",
  filterOffices: "Procurar uma unidade",
  filterOfficesHint: "Digite parte do nome ou da região da unidade.\nExemplo: 金沢",
  officesFound: (count) => (count === 1 ? "Há 1 unidade." : `Há ${count} unidades.`),
  noOfficeFound:
    "Nenhuma unidade encontrada. Digite menos ou limpe o campo. Use os ideogramas japoneses.",
  otherArea: "Outras regiões",

  preparedTitle: "O e-mail está pronto, mas ainda não foi enviado",
  preparedNotSent:
    "A solicitação ainda não foi feita. Ela só é feita quando você envia à unidade o e-mail abaixo.",
  preparedSendBy: (moment) =>
    `Para a data e o horário que você deseja, envie o e-mail até ${moment}.`,
  preparedNotBooked:
    "Mesmo depois do envio, o agendamento ainda não está definido. Ele passa a valer quando a unidade informar a data e o horário.",
  preparedReplyWithin: (openDays) =>
    `A unidade responde em até ${countOpenDays(openDays)} depois da solicitação (sem contar sábados, domingos, feriados e outros dias em que fecha).`,
  preparedNoReply: (openDays) =>
    `Se não houver resposta depois de ${countOpenDays(openDays)}, talvez o e-mail não tenha chegado. Ligue para a unidade para verificar.`,
  preparedNoReplyUnknown: "Se não houver resposta, ligue para a unidade para verificar.",
  preparedSendTitle: "Enviar o e-mail",
  openMailProgram: "Abrir o programa de e-mail",
  openMailProgramHint:
    "Será aberto um e-mail com destinatário, assunto e texto. Confira e aperte o botão de enviar do programa de e-mail.",
  openMailProgramWithoutBody:
    "Será aberto um e-mail com destinatário e assunto. O texto é longo demais e não vai junto. Copie antes o “Texto” abaixo, cole no e-mail que abrir e aperte o botão de enviar.",
  sampleAddress:
    "Este destinatário é um exemplo. Como o e-mail não chegaria, o programa de e-mail não será aberto. Não é possível fazer uma solicitação real aqui.",
  copyTitle: "E-mail preparado",
  copyLead:
    "Se o programa de e-mail não abrir, ou se você usa o e-mail na web, copie cada parte e cole em um novo e-mail.",
  mailTo: "Destinatário",
  mailSubject: "Assunto",
  mailBody: "Texto",
  mailIsJapanese: "O texto está em japonês porque será lido pelos funcionários da unidade.",
  copy: "Copiar",
  copyOf: (what) => `Copiar: ${what}`,
  copied: (what) => `Copiado: ${what}. O e-mail ainda não foi enviado.`,
  copySelected: (what) =>
    `Não foi possível copiar “${what}” automaticamente. O conteúdo está selecionado: copie-o pelo seu aparelho (Ctrl+C ou “Copiar”).`,
  afterSendingTitle: "Depois do envio",
  mailWords: jaMailWords,

  handOverTitle: "O agendamento é feito em outro site",
  handOverNotBooked: "Nada foi agendado ainda.",
  handOverPrepareTitle: "Tenha em mãos",
  handOverLink: "Ir ao site de agendamento",
  handOverNothingSent:
    "O que você confirmou ou escolheu nesta tela não é enviado ao site de agendamento, que pode perguntar novamente. Para ver ou cancelar o agendamento, use também esse site.",
};
