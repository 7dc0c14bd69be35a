import { parseUrl } from "../parse-url.ts";
import { contrast, usualColours } from "./colours.ts";
import type { ReadProfile } from "./read-profile.ts";
import type { Wishes } from "./snippet.ts";

const LOOPBACK = /^(?:localhost|127\.[\d.]+|\[::1\]|.+\.localhost)$/u;
/** WCAG 2.2, 1.4.3. */
const LEAST_CONTRAST = 4.5;

/** What the owner of the page should put right before others see it, in Japanese. */
export function warningsOf(wishes: Wishes, read: ReadProfile): string[] {
  return [
    ...profileWarnings(read),
    ...originWarnings(wishes, read),
    ...addressWarnings("予約 API のアドレス", wishes.apiBase),
    ...addressWarnings("スクリプトのアドレス", wishes.script),
    ...colourWarnings(wishes),
  ];
}

function profileWarnings(read: ReadProfile): string[] {
  if ("trouble" in read) return [`窓口の情報を読み込めません。${read.trouble}`];
  const { phone } = read.profile.contact;
  const warnings = [];
  if (!phone) {
    warnings.push(
      "窓口の情報に電話番号がありません。予約画面を使えない人のために、タグの中に電話番号を書いてください。",
    );
  }
  if (phone?.sample) {
    warnings.push("電話番号は見本です。公開する前に、本当の番号に直してください。");
  }
  return warnings;
}

/** A relative address is of the page's own site. */
function originWarnings({ apiBase }: Wishes, read: ReadProfile): string[] {
  if ("trouble" in read || read.allowsOtherSites || !parseUrl(apiBase)) return [];
  return [
    "API の答えに Access-Control-Allow-Origin がありません。ほかのサイトのページからは使えません。",
  ];
}

function addressWarnings(what: string, address: string): string[] {
  const url = parseUrl(address);
  if (!url) return [];
  if (LOOPBACK.test(url.hostname)) {
    return [
      `${what}がこのパソコンの中を指しています。公開する前に、本番のアドレスに直してください。`,
    ];
  }
  return url.protocol === "http:"
    ? [`${what}が http: です。通信が暗号化されず、個人情報を守れません。https: にしてください。`]
    : [];
}

function colourWarnings({ colours }: Wishes): string[] {
  const background = colours.background ?? usualColours.background;
  const pairs = [
    ["主な色", colours.primary ?? usualColours.primary],
    ["文字の色", colours.text ?? usualColours.text],
  ] as const;
  return pairs.flatMap(([what, colour]) => {
    const ratio = contrast(colour, background);
    if (ratio >= LEAST_CONTRAST) return [];
    return [
      `${what}と背景の色の差が小さく、読みにくい人がいます（${ratio.toFixed(1)}:1。${LEAST_CONTRAST}:1 以上にしてください）。`,
    ];
  });
}
