import type { AccountMessages } from "./messages-account.ts";
import { countMinutes } from "./pt-br-count.ts";

export const ptBrAccount: AccountMessages = {
  userId: "ID de usuário",
  userIdHint:
    "De 4 a 40 caracteres: letras sem acento, algarismos e os sinais (. _ -). Não há diferença entre maiúsculas e minúsculas.\nExemplo: hanako.2026",
  userIdFaults: {
    missing: "Digite o ID de usuário",
    "not-a-user-id":
      "O ID de usuário deve começar com letra ou algarismo e ter de 4 a 40 caracteres. Use letras sem acento, algarismos e . _ -",
    taken: "Este ID de usuário já está em uso. Escolha outro",
  },
  password: "Senha",
  newPasswordHint: (atLeast) =>
    `Use pelo menos ${atLeast} caracteres. Uma frase longa, com várias palavras, é fácil de lembrar e difícil de adivinhar. Não é preciso misturar algarismos ou símbolos.`,
  passwordFaults: {
    missing: "Digite a senha",
    "too-long": "A senha é longa demais. Use até 128 caracteres",
    "too-common": "Esta senha é fácil de adivinhar e não pode ser usada. Escolha outra",
    "same-as-id": "A senha não pode ser igual ao ID de usuário. Escolha outra",
  },
  passwordTooShort: (atLeast) => `A senha é curta demais. Use pelo menos ${atLeast} caracteres`,
  passwordShown: "A senha está visível.",
  passwordHidden: "A senha foi ocultada.",
  serviceBusy: (minutes) =>
    minutes === undefined
      ? "O serviço está com muitos acessos. Espere um pouco e aperte novamente."
      : `O serviço está com muitos acessos. Espere cerca de ${countMinutes(minutes)} e aperte novamente.`,
  signInTitles: {
    none: "Entre na sua conta",
    "session-ended": "Entre novamente na sua conta",
    "signed-out": "Você saiu da sua conta",
    activated: "Seu cadastro foi concluído",
  },
  signInLead: "Para solicitar, ver ou cancelar agendamentos, é preciso entrar na sua conta.",
  signIn: "Entrar",
  signingIn: "Verificando. Aguarde.",
  signInNotices: {
    "session-ended": "O tempo da sessão acabou, por isso você saiu da conta automaticamente.",
    "signed-out":
      "O que você preencheu não ficou nesta tela. Para continuar usando, entre novamente na sua conta.",
    activated: "Entre com o ID de usuário e a senha que você cadastrou.",
    lost: "A conexão caiu e não foi possível entrar. Verifique a conexão e aperte novamente.",
  },
  sessionEndedKept:
    "Nada foi agendado ainda. O que você preencheu continua aqui. Entre na sua conta para continuar de onde parou.",
  signInFailed:
    "Não foi possível entrar. Verifique o ID de usuário e a senha. Se acabou de se cadastrar, abra primeiro o link do e-mail que você recebeu",
  signInLocked: (minutes) =>
    minutes === undefined
      ? "Depois de vários erros seguidos, não é possível entrar com este ID de usuário por algum tempo. Tente novamente mais tarde."
      : `Depois de vários erros seguidos, não é possível entrar com este ID de usuário. Tente novamente em cerca de ${countMinutes(minutes)}.`,
  signInRefused: "A entrada não foi aceita. Aperte novamente ou pergunte à unidade.",
  forgotTitle: "Se esqueceu o ID de usuário ou a senha",
  forgot:
    "O ID de usuário e a senha não são emitidos novamente. Se você esqueceu, ou se outra pessoa pode saber quais são, entre em contato com a unidade e siga as orientações.",
  firstTimeTitle: "Se é a primeira vez",
  firstTime: "Faça primeiro o cadastro e depois entre na sua conta.",
  toRegistration: "Ir para o cadastro",
  firstTimeTermsFirst:
    "É preciso fazer o cadastro. Antes, concorde com os termos e verifique se você pode usar o serviço.",
  toTerms: "Começar pelos termos",
  registerTitle: "Cadastro",
  registerLead:
    "Depois do envio, você receberá um e-mail de cadastro provisório. Ao abrir o link desse e-mail, o cadastro será concluído.",
  registrationEmailHint:
    "Você receberá um e-mail de cadastro provisório.\nExemplo: hanako@example.jp",
  register: "Enviar e receber o e-\u2060mail de cadastro provisório",
  registering: "Enviando. Aguarde. O cadastro ainda não foi concluído.",
  registrationRefused:
    "O cadastro não foi aceito. Nada foi cadastrado. Envie novamente ou pergunte à unidade.",
  registrationUnknownTitle: "Não foi possível saber o resultado do cadastro",
  registrationUnknown:
    "A conexão caiu e não sabemos se os dados do cadastro chegaram. Verifique a conexão e aperte o botão abaixo. Os mesmos dados serão enviados outra vez para verificar o resultado. Mesmo que você aperte várias vezes, o cadastro não será duplicado.",
  registrationUnknownLeft:
    "Se você fechar ou recarregar esta página, não poderá mais ver o resultado aqui. Nesse caso, procure o e-mail do cadastro provisório. Se ele chegou, abra o link para concluir o cadastro. Se não chegou, faça o cadastro outra vez.",
  registerAgain: "Enviar outra vez e ver o resultado",
  registrationSentTitle: "O cadastro ainda não foi concluído",
  registrationSentTo: (address) => `Enviamos um e-mail de cadastro provisório para ${address}.`,
  activateBy: (moment) => `Abra o link do e-mail até ${moment}.`,
  activateLapses:
    "Depois desse horário, o link não funciona mais e será preciso fazer o cadastro novamente.",
  registrationNoMail: [
    "Pode levar alguns minutos para chegar.",
    "Veja a pasta de spam.",
    "Se você bloqueia mensagens, altere a configuração para poder receber este e-mail e faça o cadastro novamente.",
    "Se o endereço já estiver cadastrado, chegará um e-mail com esse aviso.",
  ],
  registrationWrongAddress:
    "Se o endereço estiver errado, faça o cadastro novamente. Nesse caso, escolha outro ID de usuário.",
  changeRegistration: "Fazer o cadastro novamente",
  toSignIn: "Ir para a tela de entrada",
  activateTitle: "Concluir o cadastro",
  activateLead:
    "O cadastro ainda não foi concluído. Ao apertar o botão abaixo, o ID de usuário do cadastro provisório poderá ser usado.",
  activateNotYours: "Se você não fez este cadastro, feche esta página sem apertar o botão.",
  activate: "Concluir o cadastro",
  activateLost:
    "A conexão caiu e não foi possível saber se o cadastro foi concluído. Verifique a conexão e aperte novamente. Pode apertar quantas vezes quiser.",
  activationProblems: {
    unknown: {
      title: "Este link não pode ser usado",
      text: "Falta uma parte do link ou ele é antigo. Abra novamente o link do e-mail. Se o cadastro já tiver sido concluído, você pode entrar na sua conta. Nada foi alterado.",
    },
    expired: {
      title: "O prazo deste link terminou",
      text: "O link não foi aberto no prazo, por isso o cadastro provisório foi cancelado. Faça o cadastro novamente, por favor.",
    },
    failed: {
      title: "O cadastro não foi aceito",
      text: "Nada foi alterado. Espere um pouco e tente novamente, ou pergunte à unidade.",
    },
  },
  tryAgain: "Tentar novamente",
  ownBookingsTitle: "Seus agendamentos",
  ownBookingsLoading: "Carregando os agendamentos.",
  ownBookingsFailed:
    "Não foi possível carregar os agendamentos. Isso não quer dizer que não haja nenhum. Verifique a conexão e carregue novamente.",
  ownBookingsNone: "Não há agendamentos.",
  bookAnew: "Fazer um novo agendamento",
  bookedOffice: "Unidade",
  bookingState: "Situação",
  bookingStates: {
    provisional: "À espera de confirmação (o agendamento ainda não foi concluído)",
    "awaiting-office": "À espera da resposta da unidade (o agendamento ainda não foi concluído)",
    confirmed: "Agendado",
    declined: "Não foi possível agendar",
    expired: "Prazo encerrado (nada foi agendado)",
    cancelled: "Cancelado",
    completed: "Atendimento encerrado",
    unknown: "Não é possível saber nesta tela. Pergunte à unidade",
  },
  howToCancelNow: "Como cancelar",
  cancelHere: "Você pode cancelar nesta tela.",
  cancelHereOrElse: "Você pode cancelar nesta tela ou das formas abaixo.",
  cancelBegun:
    "O horário de início já passou, por isso não é possível cancelar. Explique o motivo à unidade.",
  cancelOf: (slot) => `Cancelar este agendamento (${slot})`,
  cancelShort: "Cancelar este agendamento",
  cancelAskTitle: "Quer cancelar este agendamento?",
  cancelAsk: "Nada foi cancelado ainda. Depois de cancelar, não é possível desfazer.",
  cancelDrop: "Voltar sem cancelar",
  cancelledNow: (slot) => `O agendamento de ${slot} foi cancelado.`,
  cancelLost: (slot) =>
    `A conexão caiu e não sabemos se o agendamento de ${slot} foi cancelado. Verifique a situação na lista abaixo e, se ele ainda estiver lá, cancele novamente.`,
  cancelRefused: (slot) =>
    `Não foi possível cancelar o agendamento de ${slot}. Verifique a situação na lista abaixo.`,
  cancelByPhone: (slot) =>
    `O agendamento de ${slot} não pode ser cancelado nesta tela. Ele continua valendo. Para cancelar, ligue para a unidade.`,
  cancelTooLate: (slot) =>
    `O horário de início do atendimento de ${slot} já passou, por isso não é possível cancelar. Ligue para a unidade e explique o motivo.`,
};
