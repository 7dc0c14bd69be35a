import { expect } from "@open-wc/testing";
import { html, render } from "lit";
import { f, partsOf } from "../../src/i18n/furigana.ts";
import { said } from "../../src/views/parts/said.ts";

/** What stands in the markup, without the comments with which Lit marks its places. */
const shown = (content: unknown, into = document.createElement("div")) => {
  render(content, into);
  return into.innerHTML.replace(/<!--.*?-->/gu, "");
};
const ruby = (base: string, reading: string) =>
  `<ruby>${base}<rt aria-hidden="true">${reading}</rt></ruby>`;

describe("a text with furigana", () => {
  it("has a reading over the kanji before it, or over what the bar begins", () => {
    const rows: readonly (readonly [text: string, markup: string])[] = [
      [f`予約《よやく》する`, `${ruby("予約", "よやく")}する`],
      [
        f`今日《きょう》、｜1日《ついたち》`,
        `${ruby("今日", "きょう")}、${ruby("1日", "ついたち")}`,
      ],
      [f`取《と》り消《け》す`, `${ruby("取", "と")}り${ruby("消", "け")}す`],
      [f`時々《ときどき》`, ruby("時々", "ときどき")],
      [f`メール`, "メール"],
    ];
    for (const [text, markup] of rows) expect(shown(html`${text}`)).to.equal(markup);
  });

  it("takes up other texts with their readings, and the notation in a value as it is", () => {
    const date = f`${11}月《がつ》`;
    const title = "《規約》｜その<b>《一》";
    const text = f`${date}から「${title}」を読《よ》む`;
    expect(String(text)).to.equal(`11月から「${title}」を読む`);
    expect(shown(html`${text}`)).to.equal(
      `11${ruby("月", "がつ")}から「《規約》｜その&lt;b&gt;《一》」を${ruby("読", "よ")}む`,
    );
  });

  it("is the text alone wherever no child is asked for", () => {
    const text = f`予約《よやく》`;
    expect(`${text}。`).to.equal("予約。");
    expect([text, "です"].join("")).to.equal("予約です");
    expect(JSON.stringify({ text })).to.equal('{"text":"予約"}');
    expect(encodeURIComponent(text)).to.equal(encodeURIComponent("予約"));
    expect(text.replace("予", "口")).to.equal("口約");
    expect(text.length).to.equal(2);
    const markup = shown(
      html`<p title=${text} aria-label="${text}（${text}）" .textContent=${text}></p>`,
    );
    expect(markup).to.equal('<p title="予約" aria-label="予約（予約）">予約</p>');
  });

  it("has no parts but itself where it came from elsewhere", () => {
    expect(partsOf("予約")).to.deep.equal(["予約"]);
    expect(partsOf(3)).to.deep.equal(["3"]);
  });

  it("stands in the page as long as it says the same, and comes anew when it does not", () => {
    const root = document.createElement("div");
    const say = (day: number) => shown(html`<p>${said(f`${day}日《にち》まで`)}</p>`, root);
    say(24);
    const before = root.querySelector("ruby");
    say(24);
    expect(root.querySelector("ruby")).to.equal(before);
    // What a page's translator leaves behind.
    for (const text of [...root.querySelector("span")!.childNodes].filter(
      (n) => n instanceof Text,
    )) {
      const font = document.createElement("font");
      font.textContent = "translated";
      text.replaceWith(font);
    }
    before!.firstChild!.textContent = "day";
    expect(say(25)).to.equal(`<p><span>25${ruby("日", "にち")}まで</span></p>`);
  });

  it("gives way to a text without, and comes back", () => {
    const root = document.createElement("div");
    expect(shown(said("booked"), root)).to.equal("<span>booked</span>");
    expect(shown(said(f`予約《よやく》`), root)).to.equal(`<span>${ruby("予約", "よやく")}</span>`);
    expect(shown(said("booked"), root)).to.equal("<span>booked</span>");
  });
});
