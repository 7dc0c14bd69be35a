import type { DeviceCheckMessages } from "./messages-device-check.ts";

/** A device with the articles that its gender asks for. */
interface Device {
  readonly definite: string;
  readonly indefinite: string;
  readonly notFound: string;
}

const camera: Device = {
  definite: "a câmera",
  indefinite: "uma câmera",
  notFound: "Nenhuma câmera foi encontrada.",
};
const microphone: Device = {
  definite: "o microfone",
  indefinite: "um microfone",
  notFound: "Nenhum microfone foi encontrado.",
};

const faultsOf = ({
  definite,
  indefinite,
  notFound,
}: Device): DeviceCheckMessages["deviceFaults"]["camera"] => ({
  insecure: {
    what: `Esta página não foi aberta com uma conexão segura (https), por isso não é possível testar ${definite}.`,
    todo: "Abra a página cujo endereço começa com https://.",
  },
  unsupported: {
    what: `Não é possível testar ${definite} neste navegador.`,
    todo: "Atualize o navegador ou abra a página em outro.",
  },
  framed: {
    what: `Não é possível testar ${definite}, porque esta página aparece dentro de outra ou não tem permissão.`,
    todo: `Abra só esta página em uma nova aba ou permita ${definite} nas configurações do navegador.`,
  },
  refused: {
    what: `O navegador não tem permissão para usar ${definite}.`,
    todo: `Abra as configurações do site, por exemplo no ícone ao lado do endereço, permita ${definite} e aperte novamente. Se não resolver, verifique nas configurações do computador ou do celular se o navegador pode usar ${definite}.`,
  },
  missing: {
    what: notFound,
    todo: `Conecte ${indefinite} ou use outro aparelho que tenha ${indefinite}.`,
  },
  busy: {
    what: `Não foi possível iniciar ${definite}. Talvez outro aplicativo esteja usando.`,
    todo: "Feche outros aplicativos de chamada e outras abas e aperte novamente.",
  },
  unplugged: {
    what: `A conexão com ${definite} foi interrompida.`,
    todo: "Conecte novamente e aperte mais uma vez.",
  },
  failed: {
    what: `Não foi possível testar ${definite}.`,
    todo: "Aperte novamente ou reinicie o navegador.",
  },
});

export const ptBrDeviceCheck: DeviceCheckMessages = {
  checkTitle: "Teste da câmera, do microfone e da conexão",
  checkPrivate:
    "A imagem e o som ficam só nesta tela. Nada é gravado e nada é enviado a lugar nenhum.",
  checkAsks:
    "Quando você aperta um botão, o navegador pergunta se a câmera ou o microfone pode ser usado.",
  checkPlace:
    "Faça o teste com o aparelho e no lugar que você vai usar no dia. Use um cômodo silencioso, onde ninguém mais possa ouvir.",
  checkTitles: { camera: "Câmera", microphone: "Microfone" },
  cameraOptional:
    "No atendimento desta unidade, você pode deixar a câmera ligada ou desligada, como preferir.",
  checkStart: { camera: "Testar a câmera", microphone: "Testar o microfone" },
  checkStop: { camera: "Desligar a câmera", microphone: "Desligar o microfone" },
  checkAsking: {
    camera: "O navegador está perguntando se pode usar a câmera. Escolha “Permitir”.",
    microphone: "O navegador está perguntando se pode usar o microfone. Escolha “Permitir”.",
  },
  checkStopped: {
    camera: "A câmera foi desligada.",
    microphone: "O microfone foi desligado.",
  },
  checkChoose: { camera: "Câmera a usar", microphone: "Microfone a usar" },
  checkUnnamed: (index) => `Número ${index}`,
  cameraPreview: "Imagem da câmera (só você vê)",
  cameraWorks: "A câmera funciona. Se a sua imagem aparece abaixo, está tudo certo.",
  cameraDark:
    "Se a imagem estiver preta, abra a tampa da câmera, escolha outra câmera ou feche outros aplicativos.",
  microphoneLevel: "Volume do microfone",
  loudness: {
    silent: "Não se ouve nada",
    quiet: "Baixo",
    good: "Bom",
    loud: "Alto demais",
  },
  microphoneSpeak: "Fale no microfone com a sua voz normal.",
  microphoneWorks: "O microfone funciona. A sua voz está chegando.",
  microphoneSilent:
    "Nenhuma voz chegou ainda. Ative o som do microfone ou do fone, fale mais perto ou escolha outro microfone.",
  deviceFaults: { camera: faultsOf(camera), microphone: faultsOf(microphone) },
  connectionTitle: "Conexão",
  connectionLead:
    "Alguns contatos curtos com o servidor de agendamento medem quanto tempo leva a resposta.",
  connectionStart: "Testar a conexão",
  connectionChecking: "Testando a conexão.",
  connectionResults: {
    offline: "O aparelho não está conectado à internet.",
    none: "O servidor de agendamento não respondeu.",
    unsteady: (milliseconds) =>
      `A conexão não está estável (a resposta leva cerca de ${milliseconds} ms, com falhas ou grandes atrasos).`,
    slow: (milliseconds) =>
      `A conexão está lenta (a resposta leva cerca de ${milliseconds} ms). A conversa pode falhar.`,
    good: (milliseconds) => `A conexão está estável (a resposta leva cerca de ${milliseconds} ms).`,
  },
  connectionTodo: {
    offline: "Verifique o Wi-Fi ou a rede móvel e aperte novamente.",
    none: "Verifique a conexão e aperte novamente. Se outras páginas também não abrirem, o problema é a conexão.",
    unsteady:
      "Chegue mais perto do Wi-Fi, feche outros aplicativos ou use um cabo e aperte novamente.",
    slow: "Chegue mais perto do Wi-Fi, feche outros aplicativos ou use um cabo e aperte novamente.",
  },
  connectionEstimate:
    "Isto é uma estimativa. A velocidade necessária para uma chamada de vídeo e o caminho até os servidores do aplicativo de chamada não são medidos.",
  checkByPhone: "Se não conseguir se preparar até o dia, ligue para a unidade o quanto antes.",
};
