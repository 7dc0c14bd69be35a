import type { OpeningMessages } from "./messages.ts";

export const ptBrOpening: OpeningMessages = {
  widgetTitle: "Agendamento de atendimento on-line",
  chooseLanguage: "Idioma",
  languageFailed: (name) =>
    `Não foi possível carregar: ${name}. Verifique a conexão e escolha novamente.`,
  loading: "Carregando as informações de agendamento.",
  sample: "exemplo",
  required: "(obrigatório)",
  optional: "(opcional)",
  next: "Avançar",
  back: "Voltar",
  retry: "Carregar novamente",
  japaneseApplies: "O texto oficial dos termos é o texto em japonês.",
  opensElsewhere: " (outro site)",
  steps: {
    consent: "Termos",
    eligibility: "Quem pode usar",
    account: "Entrar",
    slot: "Data e horário",
    form: "Seus dados",
    review: "Conferir os dados",
    handover: "Ir ao site de agendamento",
  },
  stepOf: (current, all) => `Etapa ${current} de ${all}`,
  signOut: "Sair da conta",
  chooseOtherOffice: "Escolher outra unidade",
  ownBookings: "Ver ou cancelar um agendamento",
  helpTitle: "Se precisar de ajuda",
  phone: "Telefone",
  mail: "E-mail",
  hours: "Horário de atendimento",
  noContact: "Entre em contato com a unidade indicada nesta página.",
  unavailableTitle: "Não é possível mostrar o agendamento on-line",
  unavailable:
    "Nada foi agendado nem cancelado nesta tela. Carregue novamente mais tarde ou ligue para a unidade indicada nesta página.",
  stepFailed:
    "Não foi possível carregar a próxima tela. Nada foi agendado nem cancelado nesta tela. Verifique a conexão e carregue novamente. Se não funcionar, abra esta página outra vez. Se você veio pelo link de um e-mail, abra o link novamente.",
  pausedTitle: "O agendamento on-line está suspenso",
  paused: "No momento, não aceitamos agendamentos on-line. Se for urgente, ligue para a unidade.",
  errorSummaryTitle: (count) =>
    count === 1
      ? "Há 1 ponto a verificar no que foi preenchido"
      : `Há ${count} pontos a verificar no que foi preenchido`,
  consentTitle: "Leia os termos e dê seu consentimento",
  consentLead: "Para agendar, é preciso concordar com todos os documentos abaixo.",
  consentChangedTitle: "Os termos foram atualizados",
  consentChanged:
    "Os termos foram atualizados enquanto você preenchia, por isso a solicitação ainda não foi enviada. Leia os novos termos e concorde novamente. O que você preencheu continua aqui.",
  whatChanged: "O que mudou",
  version: (version) => `Versão: ${version}`,
  effectiveOn: (date) => `Em vigor a partir de ${date}`,
  documentText: (title) => `Texto completo de “${title}”`,
  agreeTo: (title) => `Concordo com “${title}”`,
  agreeMissing: (title) => `Leia “${title}” e, se concordar, marque a caixa`,
  documentLoading: "Carregando o documento.",
  documentFailed:
    "Não foi possível carregar o documento. Ele precisa aparecer por inteiro antes do seu consentimento.",
  layers: {
    office: "Termos desta unidade",
    national: "Termos comuns",
    app: "Termos do aplicativo de chamada",
    other: "Outro documento",
  },
  eligibilityTitle: "Verifique se você pode usar este serviço",
  eligibilityAll: "Pode usar o atendimento on-line quem atende a todas as condições abaixo.",
  eligibilityAny:
    "Pode usar o atendimento on-line quem atende a pelo menos uma das condições abaixo.",
  eligibilityQuestionAll: "Você atende a todas?",
  eligibilityQuestionAny: "A qual delas você atende?",
  eligibilityYes: "Sim, atendo a todas",
  eligibilityNo: "Não, há alguma que não atendo",
  eligibilityNone: "Não atendo a nenhuma",
  eligibilityMissing: "Escolha se você atende às condições",
  environmentTitle: "O que é preciso ter",
  prohibitionsTitle: "O que é proibido",
  costsTitle: "Custos",
  beforeApplyingTitle: "O que saber antes de solicitar",
  otherWaysTitle: "Outras formas de solicitar",
  ineligibleTitle: "Você não pode agendar on-line",
  ineligible:
    "Quem não atende às condições não pode usar o atendimento on-line. Para atendimento presencial ou por telefone, use o contato abaixo.",
};
