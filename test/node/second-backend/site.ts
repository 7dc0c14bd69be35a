import type { Files } from "../../../scripts/demo/build.ts";

const PAGES = ["mihon-daiichi", "mihon-daini"];

/** The two offices' own pages: nothing may be loaded but the widget, nobody asked but the backend. */
export function pages(backend: string): Files {
  return new Map(PAGES.map((office) => [`${office}.html`, page(office, backend)]));
}

function page(office: string, backend: string): string {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `connect-src ${new URL(backend).origin}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html",
  ];
  return `<!doctype html>
<html lang="ja">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}" />
  <title>オンライン相談の予約</title>
  <link rel="icon" href="data:," />
  <script type="module" src="./hw-online-booking.js"></script>
  <hw-online-booking office="${office}" api-base="${backend}">お電話でどうぞ</hw-online-booking>
</html>
`;
}
