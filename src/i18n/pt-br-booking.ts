import { ptBrHolidays } from "./pt-br-holidays.ts";
import { holidayName } from "./holidays.ts";
import type { BookingMessages } from "./messages.ts";
import { countMinutes, countOpenDays, countSeconds } from "./pt-br-count.ts";

export const ptBrBooking: BookingMessages = {
  startOver: "Recomeçar do início",
  resumeLead: "A solicitação que você estava fazendo antes de abrir este link continua aqui.",
  resume: "Voltar à solicitação",
  change: "Alterar",
  changeOf: (what) => `Alterar: ${what}`,
  slotTitle: "Escolha a data e o horário do atendimento",
  slotLead: (minutes, atMost) =>
    atMost
      ? `Cada atendimento dura no máximo ${countMinutes(minutes)}.`
      : `Cada atendimento dura ${countMinutes(minutes)}.`,
  otherZone: "Todos os horários são do Japão.",
  nextSlotsTitle: "Escolher entre os próximos horários livres",
  chooseSlot: (slot) => `Escolher ${slot}`,
  noneOpenTitle: "Não há horários livres",
  noneOpen: (until) =>
    `Não há horários para agendar até ${until}. Se alguém cancelar, pode surgir um horário. Se for urgente, entre em contato com a unidade.`,
  monthNothing: (month) => `Nenhum dia pode ser escolhido em ${month}.`,
  goToFreeDay: (date) => `Ir para um dia que pode ser escolhido (${date})`,
  calendarTitle: "Escolher no calendário",
  calendarHelp:
    "Use as setas para mudar de dia, PageUp e PageDown para mudar de mês e a tecla Enter para escolher.",
  previousMonth: "Mês anterior",
  nextMonth: "Próximo mês",
  today: "hoje",
  legend: [
    "○ livre",
    "sem: sem horários livres",
    "fim: prazo encerrado",
    "não: a unidade não abre",
    "－ fora do período de agendamento",
  ],
  availabilityLoading: "Carregando os horários livres.",
  availabilityFailed:
    "Não foi possível carregar os horários livres. Isso não quer dizer que esteja tudo ocupado. Verifique a conexão e carregue novamente.",
  availabilityChecking: "Verificando se o horário ainda está livre.",
  availabilityOutdated: (time) =>
    `Não foi possível carregar os horários livres mais recentes. A tela mostra os horários que estavam livres às ${time}. Carregue novamente antes de escolher.`,
  monthsUnread: (months) =>
    `Não foi possível carregar os horários livres de ${months}. Isso não quer dizer que esteja tudo ocupado. Carregue novamente.`,
  slotsLate: (slots) => `O prazo para solicitar ${slots} terminou. Não é mais possível escolher.`,
  slotsFull: (slots) => `${slots}: não está mais livre.`,
  slotsGone: "Os horários com prazo encerrado ou que não estão mais livres não são mais mostrados.",
  pickedLate: (slot) =>
    `O prazo do horário que você escolheu (${slot}) terminou. Nada foi solicitado. Escolha outro horário.`,
  pickedFull: (slot) =>
    `O horário que você escolheu (${slot}) não está mais livre. Nada foi solicitado. Escolha outro horário.`,
  dayMark: {
    open: "○",
    weekend: "não",
    holiday: "não",
    "year-end": "não",
    office: "não",
    "deadline-passed": "fim",
    full: "sem",
    "beyond-horizon": "－",
    past: "－",
  },
  dayReason: {
    open: "horários livres",
    weekend: "Não abre no fim de semana",
    holiday: "Não abre no feriado",
    "year-end": "Não abre no fim e no início do ano",
    office: "Não abre neste dia",
    "deadline-passed": "Fim do prazo para solicitar",
    full: "Sem horários livres",
    "beyond-horizon": "Agendamento ainda não aberto",
    past: "Dia que já passou",
  },
  dayOpenCount: (count) => (count === 1 ? "1 horário livre" : `${count} horários livres`),
  holiday: (name) => `Não abre no feriado (${holidayName(ptBrHolidays, name)})`,
  officeClosure: (name) => `Não abre neste dia (${name})`,
  dayNothing: (date, reason) => `Não é possível escolher ${date}. ${reason}.`,
  dayHint: "Escolha um dia no calendário para ver os horários.",
  timesOf: (date) => `Horários de ${date}`,
  slotMissing: "Escolha o horário do atendimento",
  dayMissing: "Escolha o dia no calendário e depois o horário",
  applyBy: (moment) => `Solicite até ${moment}.`,
  slotTaken: (slot) =>
    `Outra pessoa solicitou antes o horário de ${slot}. Nada foi agendado para você. Escolha outra data ou outro horário.`,
  slotNotBookable: (slot) =>
    `O horário de ${slot} não pode mais ser solicitado. Nada foi agendado para você. Escolha outra data ou outro horário.`,
  dailyLimit: (date, limit) =>
    `Você já tem agendamento em ${date}. O limite é de ${countBookings(limit)} por dia para cada pessoa. O agendamento desta solicitação não foi feito. Escolha outro dia.`,
  deadlineRule: {
    "minutes-before": (minutes) =>
      minutes === 0
        ? "o início do atendimento"
        : `${countMinutes(minutes)} antes do início do atendimento`,
    "calendar-days-before": (days) =>
      days === 0
        ? "o dia do atendimento"
        : `${days} ${days === 1 ? "dia" : "dias"} antes do dia do atendimento`,
    "open-days-before": (days) =>
      days === 0 ? "o dia do atendimento" : `${countOpenDays(days)} antes do dia do atendimento`,
  },
  deadlineAt: (day, time) => `${day}, às ${time}`,
  applyRule: (deadline) => `É possível solicitar até ${deadline}.`,
  confirmRule: (deadline) => `O agendamento precisa ser confirmado até ${deadline}.`,
  openDayMeaning:
    "Os dias úteis não incluem sábados, domingos, feriados, o fim e o início do ano e outros dias em que a unidade fecha.",
  perDayRule: (limit) => `O limite é de ${countBookings(limit)} por dia para cada pessoa.`,
  typedIsKept: "O que você preencheu continua aqui.",
  formTitle: "Preencha seus dados",
  chosenSlot: "Data e horário escolhidos",
  purposeTitle: "Finalidade do uso dos dados pessoais",
  fields: {
    name: "Nome",
    kana: "Nome em katakana",
    birthDate: "Data de nascimento",
    jobSeekerNumber: "Número de candidato a emprego",
    email: "Endereço de e-mail",
    phone: "Número de telefone",
    address: "Endereço",
    residence: "Município onde você mora",
    workplace: "Local de trabalho",
    topic: "Tipo de atendimento",
    companion: "Acompanhante",
    freeText: "Assunto do atendimento",
  },
  hints: {
    name: "Exemplo: 職業 花子, ou MARIA DA SILVA",
    kana: "Exemplo: ショクギョウ ハナコ",
    birthDate: "O ano pode ser o ocidental (1980) ou o da era japonesa (昭和55, S55).",
    jobSeekerNumber:
      "Este número (求職番号) está no comprovante de inscrição (受付票) ou em documento parecido.\nExemplo: 01010-12345678",
    email: "Os e-mails sobre o agendamento serão enviados para cá.\nExemplo: hanako@example.jp",
    phone: "Com ou sem hifens.\nExemplo: 090-1234-5678",
    companion: "Avise com antecedência se um intérprete ou cuidador for participar.",
    freeText: "Até 1.000 caracteres.",
  },
  birthYear: "Ano",
  birthMonth: "Mês",
  birthDay: "Dia",
  chooseOne: "Escolha uma opção",
  faults: {
    missing: (field) => `Preencha: ${field}`,
    "too-long": (field) => `${field}: o texto é longo demais. Escreva menos`,
    "not-kana": (field) => `${field}: use katakana ou hiragana`,
    "not-a-date": (field) => `${field}: digite uma data correta. Exemplo: ano 1980, mês 4, dia 1`,
    "in-the-future": (field) => `${field}: a data é posterior a hoje. Digite novamente`,
    "too-long-ago": (field) => `${field}: verifique o ano`,
    "not-a-job-seeker-number": (field) =>
      `${field}: digite 5 algarismos e mais até 8 algarismos. Exemplo: 01010-12345678`,
    "not-an-email": (field) =>
      `${field}: digite um endereço no formato correto. Exemplo: hanako@example.jp`,
    "not-a-phone": (field) =>
      `${field}: digite 10 ou 11 algarismos com o código de área. Exemplo: 090-1234-5678`,
    "not-a-choice": (field) => `${field}: escolha uma das opções`,
  },
  refusedField: (field) => `${field}: não foi aceito. Preencha novamente`,
  showPassword: "Mostrar a senha",
  hidePassword: "Ocultar a senha",
  erase: "Apagar o que preenchi",
  erased: "O que você preencheu foi apagado.",
  leftAloneWarning: (minutes) =>
    `Faz algum tempo que nada acontece aqui. Em cerca de ${countMinutes(minutes)}, o que você preencheu nesta tela será apagado, para que ninguém mais veja. Para manter, aperte “Continuar” ou continue digitando.`,
  leftAloneKeep: "Continuar",
  leftAloneErased: (minutes) =>
    `Como nada aconteceu por ${countMinutes(minutes)}, o que você preencheu nesta tela foi apagado. As solicitações e os agendamentos já enviados continuam como estão.`,
  leftAloneSignedOut: (minutes) =>
    `Como nada aconteceu por ${countMinutes(minutes)}, você saiu da sua conta. As solicitações e os agendamentos já enviados continuam como estão.`,
  leftPage:
    "Você saiu desta página, por isso o que preencheu foi apagado, para que ninguém mais veja. As solicitações e os agendamentos já enviados continuam como estão.",
  askEmail: (address) =>
    `Não seria ${address}? Se o endereço digitado estiver certo, pode continuar assim mesmo.`,
  useEmail: (address) => `Corrigir para ${address}`,
  charactersLeft: (count) =>
    count === 1 ? "Resta 1 caractere" : `Restam ${count.toLocaleString("pt-BR")} caracteres`,
  charactersOver: (count) =>
    count === 1 ? "1 caractere a mais" : `${count.toLocaleString("pt-BR")} caracteres a mais`,
  toReview: "Ir para a conferência",
  reviewTitle: "Confira os dados",
  reviewLead: "Nada foi enviado ainda.",
  notGiven: "Não preenchido",
  dateAndTime: "Data e horário",
  agreedDocuments: "Documentos com que você concordou",
  likelyEmail: (address) =>
    `Seu e-mail não seria ${address}? Se o endereço digitado estiver certo, pode enviar assim mesmo.`,
  emailMended: (address) => `O endereço de e-mail agora é ${address}.`,
  beforeSendingEmailLink: (linkMinutes) =>
    `O envio, por si só, não conclui o agendamento. Para confirmar, abra o link do e-mail que você vai receber em até ${countMinutes(linkMinutes)} depois do envio (ou até o início do atendimento, se for antes).`,
  beforeSendingOfficeReply: () =>
    "O envio, por si só, não conclui o agendamento. Ele passa a valer quando a unidade definir e informar a data e o horário do atendimento.",
  beforeSendingReceipt: () =>
    "O envio, por si só, não diz se foi possível agendar. O resultado será enviado por e-mail. Se houver agendamento, você receberá dois e-mails, com o número de protocolo e a senha.",
  beforeSendingAccount: () => "Se for possível agendar, esta tela avisará depois do envio.",
  beforeSendingMail: () =>
    "Nada é enviado por esta tela. Quem envia é você: mande o e-mail que será preparado na próxima tela. Enquanto ele não for enviado, não há solicitação.",
  sendEmailLink: "Enviar e receber o e-\u2060mail de confirmação",
  sendOfficeReply: "Enviar esta solicitação",
  sendReceipt: "Solicitar este agendamento",
  sendAccount: "Agendar com estes dados",
  prepareMail: "Preparar o e-mail",
  refusedTitle: "A solicitação não foi aceita",
  refused:
    "Nada foi agendado. O que você preencheu continua aqui. Envie novamente ou ligue para a unidade.",
  rateLimited: (seconds) =>
    `O serviço está com muitos acessos. Espere ${seconds === undefined ? "um pouco" : `cerca de ${countSeconds(seconds)}`} e envie novamente.`,
  challengeCancelled:
    "Você parou a verificação. A solicitação não foi aceita e nada está agendado. O que você preencheu continua aqui. Envie de novo ou telefone.",
  challengeFailed:
    "Este aparelho não conseguiu mostrar que a solicitação não vem de um programa automático. Nada está agendado. O que você preencheu continua aqui. Envie de novo ou telefone.",
  trapLabel: "Deixe este campo vazio",
  sendingTitle: "Enviando",
  sending: "Aguarde. O agendamento ainda não foi concluído.",
  unknownTitle: "Ainda não sabemos se a solicitação chegou",
  unknownAsking: "A conexão caiu. Verificando se a solicitação chegou.",
  unknownNoAnswer:
    "A conexão caiu e ainda não foi possível verificar se a solicitação chegou. Verifique a conexão e aperte o botão abaixo. Mesmo que você aperte várias vezes, o agendamento não será duplicado.",
  unknownAbsentTitle: "A solicitação não chegou",
  unknownAbsent:
    "Nada foi agendado. O que você preencheu continua aqui. Você pode enviar novamente com o botão abaixo.",
  unknownAbsentAfterReload:
    "A solicitação que você enviou antes não chegou. Nada foi agendado. Recomece do início, por favor.",
  askAgain: "Verificar se chegou",
  sendAgain: "Enviar novamente",
  waitingTitle: "O agendamento ainda não foi concluído",
  waitingMailTo: (address) => `Enviamos um e-mail de confirmação para ${address}.`,
  waitingMail: "Enviamos um e-mail de confirmação para o endereço informado na solicitação.",
  waitingUntil: (moment) => `Abra o link do e-mail até ${moment} para confirmar o agendamento.`,
  waitingLapses: "Depois desse horário, a solicitação será cancelada automaticamente.",
  waitingOtherDevice: "Você pode abrir o e-mail em outro aparelho, como um celular.",
  codeTitle: "Se não conseguir abrir o link",
  codeLabel: "Código de confirmação de 6 algarismos que está no e-mail",
  codeHint: "Você pode digitar o código para confirmar, em vez de usar o link.",
  codeButton: "Confirmar o agendamento com o código",
  codeInvalid: "Digite os 6 algarismos que estão no e-mail",
  codeWrong: (left) =>
    left === undefined
      ? "O código está errado. Verifique o código no e-mail mais recente."
      : `O código está errado. Verifique o código no e-mail mais recente. Tentativas restantes: ${left}.`,
  codeLocked:
    "O código foi digitado errado várias vezes e não pode mais ser usado. Abra o link do e-mail.",
  noMailTitle: "Se o e-mail não chegar",
  noMailHints: [
    "Pode levar alguns minutos para chegar.",
    "Veja a pasta de spam.",
    "Se você bloqueia mensagens, altere a configuração para poder receber este e-mail.",
  ],
  resend: "Enviar o e-mail novamente",
  correctTitle: "Se o endereço estiver errado",
  correctLabel: "Endereço de e-mail correto",
  correctButton: "Enviar para este endereço",
  resent: (address) =>
    `Enviamos o e-mail novamente para ${address}. O link e o código do e-mail anterior não funcionam mais.`,
  resentSame: "Enviamos o e-mail novamente.",
  resendTooSoon: (seconds) =>
    seconds === undefined
      ? "Um e-mail acabou de ser enviado. Espere um pouco e aperte novamente. Nenhum e-mail foi enviado agora."
      : `Um e-mail acabou de ser enviado. Espere cerca de ${countSeconds(seconds)} e aperte novamente. Nenhum e-mail foi enviado agora.`,
  resendLimit:
    "O limite de reenvios foi atingido. Nenhum e-mail foi enviado agora. Se nenhum e-mail chegar, ligue para a unidade.",
  flowExpired:
    "Não é mais possível usar esta tela. Para confirmar o agendamento, abra o link do e-mail que você recebeu.",
  actionLost:
    "A conexão caiu e não foi possível saber o resultado. Verifique a conexão e aperte novamente.",
  actionBusy: (seconds) =>
    `O serviço está com muitos acessos e isto não foi aceito. Espere ${seconds === undefined ? "um pouco" : `cerca de ${countSeconds(seconds)}`} e aperte novamente.`,
  actionRefused: "Não foi aceito. Aperte novamente ou ligue para a unidade.",
  working: "Processando.",
  requestedTitle: "Recebemos sua solicitação",
  requestedNotBooked: "O agendamento ainda não foi concluído.",
  requestedReplyBy: (moment) =>
    `A unidade vai definir a data e o horário do atendimento e informar, até ${moment}, quando será e como participar.`,
  requestedReply:
    "A unidade vai definir a data e o horário do atendimento e informar quando será e como participar.",
  requestedNoReply: (moment) =>
    `Se você não receber contato até ${moment}, ligue para a unidade para verificar.`,
  requestedOverdue: (moment) =>
    `O prazo para o contato (${moment}) terminou, mas esta tela ainda não mostra a resposta da unidade. Ligue para a unidade para verificar.`,
  followEnded:
    "Esta tela não será mais atualizada. Para saber o que aconteceu depois, veja seus e-mails ou pergunte à unidade.",
  cancelOneOf: "Você pode cancelar de uma destas formas.",
  requestedNoteDown:
    "Depois de fechada, esta tela não pode ser mostrada novamente. Anote a data, o horário e o prazo para o contato.",
  requestedNoReplyUnknown: "Se você não receber contato, ligue para a unidade para verificar.",
  bookedTitle: "O agendamento foi concluído",
  bookedLead: "No dia, deixe o aplicativo de chamada pronto até o horário de início e aguarde.",
  keepTitle: "Guarde o seu agendamento",
  toCalendar: "Adicionar ao calendário (.ics)",
  otherCalendars: "Adicionar ao calendário do Google ou do Outlook.com",
  otherCalendarsTold:
    "Ao abrir um link, esse site fica sabendo a data e o horário do atendimento, o nome e o telefone da unidade e como cancelar. O seu nome e o que você preencheu não são repassados.",
  toCalendarOf: (service) => `Adicionar ao calendário do ${service}`,
  copyBooking: "Copiar o agendamento",
  bookingCopied: "O agendamento foi copiado. Você pode colá-lo em uma nota ou em um e-mail.",
  bookingNotCopied: "Não foi possível copiar. Selecione o texto abaixo e copie.",
  bookingText: "O seu agendamento",
  printBooking: "Imprimir o agendamento",
  calendarSummary: (office) => `Atendimento online (${office})`,
  meetingApp: "Aplicativo de chamada",
  contactBelow: (title) => `O contato da unidade está no fim desta página, em “${title}”.`,
  howToCancelTitle: "Se quiser cancelar",
  cancelWays: {
    online: "Abra o link de cancelamento que está no e-mail de agendamento concluído.",
    phone: "Ligue para a unidade.",
    mail: "Escreva um e-mail para a unidade.",
  },
  cancelOnlineAt: {
    account: "Entre na sua conta e cancele na lista dos seus agendamentos.",
    lookup: "Abra o agendamento com o número de protocolo e a senha e cancele.",
  },
  cancelSameDayPhone: "No próprio dia, só é possível cancelar por telefone.",
  cancelSameDayCallOwed: "No próprio dia, também é preciso ligar para a unidade.",
  noShow: (minutes) =>
    `Se passarem ${countMinutes(minutes)} do início sem nenhum aviso seu, o agendamento será considerado cancelado. O uso do serviço poderá ser recusado no futuro.`,
  beforeMeetingTitle: "O que preparar até o dia",
  appTest: (app) => `Abrir a página de teste do ${app}`,
  deviceCheck: "Testar câmera, microfone e conexão",
  deviceCheckFailed:
    "Não foi possível carregar o teste. O seu agendamento não mudou. Verifique a conexão e aperte novamente.",
  atTheMeetingTitle: "Como é o atendimento",
  ended: {
    cancelled: {
      title: "O agendamento foi cancelado",
      text: "Não há mais solicitação nem agendamento nesta data e horário. Se quiser um atendimento, faça uma nova solicitação.",
    },
    expired: {
      title: "A solicitação foi cancelada",
      text: "A solicitação foi cancelada automaticamente porque não foi confirmada no prazo. Nada foi agendado.",
    },
    declined: {
      title: "Não foi possível agendar nesta data e horário",
      text: "A unidade não conseguiu definir o atendimento. Nada foi agendado. Solicite outra data ou outro horário, ou ligue para a unidade.",
    },
    completed: {
      title: "Este atendimento já terminou",
      text: "Se quiser outro atendimento, faça uma nova solicitação.",
    },
    unknown: {
      title: "Não é possível mostrar a situação do agendamento",
      text: "Esta tela não consegue identificar a situação do agendamento. Ligue para a unidade para verificar.",
    },
  },
  reconsentTitle: "É preciso concordar com os novos termos",
  reconsentNeeded: (moment) =>
    `Os termos mudaram. Abra o link do e-mail e concorde com os novos termos até ${moment}. Sem o seu consentimento, a solicitação ou o agendamento nesta data e horário perde a validade.`,
  reconsentBeforehand:
    "Se os termos mudarem antes do atendimento, os novos termos serão enviados por e-mail. Sem o seu consentimento no prazo indicado no e-mail, a solicitação perde a validade.",
  agreeTitle: "Leia os novos termos",
  agreeLead:
    "Os termos mudaram depois da sua solicitação. Você ainda não concordou com os novos termos. Leia-os e, se concordar, marque a caixa de cada documento e aperte o botão abaixo.",
  agreeBy: (moment) =>
    `Sem o seu consentimento até ${moment}, a solicitação ou o agendamento nesta data e horário perde a validade.`,
  agreeButton: "Concordar com os novos termos",
  agreeNot: "Se não concordar, feche esta página. Você pode ligar para a unidade.",
  agreeAlready: "Já recebemos o seu consentimento com os novos termos",
  agreeVoid: {
    title: "O prazo para concordar com os novos termos terminou",
    text: "A solicitação para esta data e horário perdeu a validade porque não houve consentimento no prazo. Nada foi agendado. Se quiser um atendimento, solicite novamente ou ligue para a unidade.",
  },
  agreeUnknown: {
    title: "Este link não pode ser usado",
    text: "Falta uma parte do link ou ele é antigo. Abra novamente o link do e-mail mais recente ou ligue para a unidade. Nada foi alterado.",
  },
  agreeOutdated: {
    title: "Os termos mudaram outra vez",
    text: "Seu consentimento ainda não chegou. Carregue os termos mais recentes e leia novamente.",
  },
  linkConfirmTitle: "Confirmar o agendamento",
  linkCancelTitle: "Cancelar o agendamento",
  linkLoading: "Verificando o link. Nada foi alterado ainda.",
  linkConfirmLead:
    "O agendamento ainda não foi concluído. Ao apertar o botão abaixo, o agendamento na data e no horário a seguir será confirmado.",
  linkConfirmBy: (moment) => `Aperte até ${moment}.`,
  linkConfirmButton: "Confirmar o agendamento",
  linkCancelLead:
    "Nada foi cancelado ainda. Ao apertar o botão abaixo, o agendamento a seguir será cancelado. Não é possível desfazer.",
  linkCancelButton: "Cancelar o agendamento",
  linkCancelKeep: "Para não cancelar, feche esta página. O agendamento será mantido.",
  linkCancelByPhone:
    "Este agendamento não pode ser cancelado nesta tela. Ligue para a unidade. O agendamento continua valendo.",
  linkCancelClosed:
    "O horário de início já passou, por isso não é possível cancelar. Ligue para a unidade e explique o motivo.",
  linkCancelCallOwed:
    "Como o cancelamento é no próprio dia, também é preciso ligar para a unidade.",
  linkAlready: {
    confirmed: {
      title: "Este agendamento já estava confirmado",
      text: "Você não precisa fazer mais nada.",
    },
    "awaiting-office": {
      title: "A solicitação já tinha chegado",
      text: "Aguarde o contato da unidade. O agendamento ainda não foi concluído.",
    },
    cancelled: {
      title: "Este agendamento já estava cancelado",
      text: "Este link não recupera o agendamento. Se quiser um atendimento, faça uma nova solicitação.",
    },
    expired: {
      title: "O prazo deste link terminou",
      text: "A solicitação foi cancelada automaticamente. Nada foi agendado. Faça uma nova solicitação.",
    },
    other: {
      title: "Este link não pode alterar este agendamento",
      text: "Ligue para a unidade para verificar a situação do agendamento.",
    },
  },
  linkUnknown: {
    title: "Este link não pode ser usado",
    text: "Falta uma parte do link ou ele é antigo. Abra novamente o link do e-mail ou ligue para a unidade. Para confirmar o agendamento, você também pode digitar o código de confirmação do e-mail na tela em que fez a solicitação. Nada foi alterado.",
  },
  linkExpired: {
    title: "O prazo deste link terminou",
    text: "A solicitação foi cancelada automaticamente porque não foi confirmada no prazo. Nada foi agendado. Faça uma nova solicitação.",
  },
  linkSuperseded: {
    title: "Este link não funciona mais",
    text: "O endereço de e-mail foi corrigido e um novo e-mail foi enviado. Abra o link do e-mail mais recente. Nada foi alterado.",
  },
  linkDailyLimit: {
    title: "Não foi possível confirmar o agendamento",
    text: "Você já tem agendamento no mesmo dia, e o número de agendamentos por dia é limitado. O agendamento desta solicitação não foi feito. Solicite outro dia.",
  },
  linkFailed: {
    title: "Não foi possível verificar o link",
    text: "Verifique a conexão e carregue novamente. Nada foi alterado.",
  },
  linkLostAnswer: "A conexão caiu, por isso a situação do agendamento foi verificada novamente.",
  linkActing: "Processando. Aguarde.",
};

function countBookings(count: number): string {
  return `${count} ${count === 1 ? "agendamento" : "agendamentos"}`;
}
