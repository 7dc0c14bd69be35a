const WORDS = [
  [
    "ja",
    "見本の予約サーバーを、このブラウザーでは動かせません。サービスワーカーを使えないためです（プライベートウィンドウや、localhost 以外の http のページなど）。",
    "ふつうのウィンドウで http://localhost から開いてください。または npm run mock-api で予約サーバーを別に動かし、ページの api-base でそのアドレスを指定してください。",
  ],
  [
    "en",
    "The sample booking server cannot run in this browser, because service workers are not available here (a private window, or a page over http other than localhost).",
    "Open the demo in an ordinary window at http://localhost, or run npm run mock-api and name its address in the page's api-base.",
  ],
] as const;

/** Says plainly, in both languages, that the demo has no server, and what can be done. */
export function troubleNotice(error: unknown): HTMLElement {
  const box = document.createElement("div");
  box.className = "trouble";
  box.setAttribute("role", "alert");
  for (const [lang, ...texts] of WORDS) {
    for (const text of texts) box.append(paragraph(text, lang));
  }
  box.append(paragraph(error instanceof Error ? error.message : String(error), "en"));
  return box;
}

function paragraph(text: string, lang: string): HTMLElement {
  const element = document.createElement("p");
  element.lang = lang;
  element.textContent = text;
  return element;
}
