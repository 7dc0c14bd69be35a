import type { ChallengeMessages } from "./messages-challenge.ts";

export const ptBrChallenge: ChallengeMessages = {
  challengeTitle: "Verificação antes do envio",
  challengeWhat:
    "Este aparelho está fazendo um cálculo para mostrar que a solicitação não vem de um programa automático. Você não precisa fazer nada.",
  challengeWait:
    "Ao terminar, a solicitação será enviada sozinha. Ela ainda não foi aceita e nada está agendado.",
  challengeProgress: "Andamento da verificação",
  challengeAtMost: (seconds) => `No máximo, mais uns ${seconds} segundos.`,
  challengeCancel: "Parar e voltar à conferência dos dados",
};
