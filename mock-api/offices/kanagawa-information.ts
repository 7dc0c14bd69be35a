import { text } from "./wording.ts";

export function environment() {
  return [
    text(
      "インターネットにつながるパソコン、スマートフォン、タブレットなどをご自身で用意してください。センターは機器や通信のお手伝いをしません。",
      "Have a computer, phone or tablet with internet access ready yourself. The centre does not help with devices or connections.",
    ),
    text(
      "相談の前に、Wi-Fiなどの通信の環境を確かめてください。",
      "Check your Wi-Fi or other connection before the consultation.",
    ),
    text(
      "ウイルスや不正なアクセスを防ぎ、情報が漏れないように対策してください。",
      "Protect your device against viruses, intrusion and leaks.",
    ),
    text(
      "途中で切れないように、機器を充電し、安定した回線を使ってください。",
      "Charge your device and use a stable line, so that the consultation is not cut off.",
    ),
  ];
}

export function prohibitions() {
  return [
    text(
      "相談用のURLを、ほかの人に渡したり、貸したり、知らせたりすること。",
      "Passing on, lending or revealing the consultation's address to others.",
    ),
    text(
      "相談を、どんな方法でも、撮影（画面の保存を含む）、録音、録画、複製、加工、配布、掲載、投稿、転送などすること。",
      "Photographing (screenshots too), recording, copying, altering, distributing, posting or forwarding the consultation in any way.",
    ),
    text(
      "暴言や業務の妨害など、センターやほかの人の権利や利益を損なうこと。",
      "Harming the rights or interests of the centre or of others, by abuse or disruption for example.",
    ),
    text(
      "法令や公序良俗に反すること。それをほのめかしたり、誘ったり、助けたりすること。",
      "Breaking the law or public order, or hinting at, inviting or aiding that.",
    ),
    text(
      "ネットワークやシステムに大きな負担をかけること。",
      "Putting an excessive load on networks or systems.",
    ),
    text(
      "そのほか、センターが適切でないと判断すること。",
      "Anything else that the centre finds improper.",
    ),
  ];
}

export function beforeApplying() {
  return [
    text(
      "予約が完了したというメールが届いた後でも、申し込みの内容により、オンラインでの相談をお断りすることがあります。",
      "Even after the email that says the booking is complete, an online consultation may be refused because of what was applied for.",
    ),
    text(
      "くわしい事実や資料の確認、続けての対応が必要な相談は、オンラインの相談の後、原則として、事業所の所在地を受け持つ労働センターでの来所か電話の相談をご案内します。",
      "If facts or papers must be looked at closely, or the matter needs more than one talk, you are normally referred to a visit or call at the labour centre in charge of where the workplace is.",
    ),
    text(
      "システムの緊急の点検や障害、災害や停電、機器・回線・外部のサービスの停止、通信の過大な負荷、データの改ざんや不正な侵入など、センターが必要と判断したときは、前もってお知らせせずに、相談を休止したり中断したりすることがあります。",
      "The centre may suspend or interrupt the service without notice where it must: for urgent maintenance or system failure, disaster or power cut, a stop of devices, lines or outside services, an overload of communications, tampering with data or intrusion.",
    ),
    text(
      "相談用のURLと受付番号は、ご自身で大切に保管してください。",
      "Keep the consultation's address and the receipt number safe yourself.",
    ),
    text(
      "禁止されていることをしていると分かったときは、その時点で相談をやめ、その後の利用をお断りすることがあります。",
      "If you are found doing what is forbidden, the consultation ends at once and later use may be refused.",
    ),
  ];
}

export function atTheMeeting() {
  return [
    text(
      "相談の時刻になったら、予約の照会画面にある相談用のURLを開いてください。相談員が入室を認めると始まります。",
      "At the time of the consultation, open its address from the page where you look up the booking. It begins when the adviser lets you in.",
    ),
    text(
      "相談員のカメラは切ってあります。あなたのカメラは、入れても切ってもかまいません。",
      "The adviser's camera is off. Yours may be on or off, as you like.",
    ),
    text(
      "通信が不安定なときなどは、電話での相談に替わることがあります。",
      "If the line is unstable, for example, the consultation may take place by phone instead.",
    ),
  ];
}
