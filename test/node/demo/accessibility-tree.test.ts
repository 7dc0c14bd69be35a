import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser, BrowserContext } from "playwright-core";
import { buildDemo } from "../../../scripts/demo/build.ts";
import { startServer, type DemoServer } from "../../../scripts/demo/server.ts";
import { startChromium } from "./visit.ts";

/** What stands in a tree without saying anything by itself. */
const silent = new Set(
  "none generic paragraph Legend LabelText ListMarker StaticText InlineTextBox LineBreak".split(
    " ",
  ),
);

interface Said {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly states: readonly string[];
}

/** What Chromium hands to assistive technology, in its order: roles, names, descriptions, states. */
class Reader {
  readonly said: readonly Said[];

  constructor(said: readonly Said[]) {
    this.said = said;
  }

  static async reads(context: BrowserContext, url: string): Promise<Reader> {
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForFunction(() => document.documentElement.dataset["shown"] === "complete");
    const devtools = await context.newCDPSession(page);
    const { nodes } = await devtools.send("Accessibility.getFullAXTree");
    await page.close();
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const said: Said[] = [];
    const walk = (id: string): void => {
      const node = byId.get(id);
      if (!node) return;
      const role = String(node.role?.value ?? "none");
      if (!node.ignored && !silent.has(role)) {
        said.push({
          role,
          name: String(node.name?.value ?? "").trim(),
          description: String(node.description?.value ?? ""),
          states: (node.properties ?? []).flatMap(({ name, value }) =>
            value.value === true || value.value === "true" ? [name] : [],
          ),
        });
      }
      for (const child of node.childIds ?? []) walk(child);
    };
    walk(nodes[0]?.nodeId ?? "");
    return new Reader(said);
  }

  /** `role name` of all with one of these roles. */
  lines(...roles: readonly string[]): string[] {
    return this.said
      .filter(({ role }) => roles.includes(role))
      .map(({ role, name }) => `${role} ${name}`.trim());
  }

  one(role: string, name: string | RegExp): Said {
    const found = this.said.find(
      (each) =>
        each.role === role &&
        (typeof name === "string" ? each.name === name : name.test(each.name)),
    );
    assert.ok(found, `no ${role} ${String(name)}`);
    return found;
  }
}

describe("what Chromium tells assistive technology", { timeout: 120_000 }, () => {
  let server: DemoServer;
  let browser: Browser;
  let context: BrowserContext;
  before(async () => {
    [server, browser] = await Promise.all([
      buildDemo().then((files) => startServer(files, { port: 0, host: "localhost" })),
      startChromium(),
    ]);
    context = await browser.newContext({ locale: "ja-JP" });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const reads = (state: string) =>
    Reader.reads(context, `${server.url}gallery.html?state=${state}&lang=ja`);

  it("of the choice of a time: the list first, then the month as a grid, then the day's times", async () => {
    const reader = await reads("a-day-was-chosen");
    const outline = reader.lines("heading", "grid", "group");
    assert.deepEqual(outline, [
      "heading 相談の日時を選んでください",
      "heading 早い日時から選ぶ",
      "heading カレンダーから選ぶ",
      "grid 2026年11月",
      "group 2026年11月24日(火)の時間",
    ]);
    assert.match(reader.one("grid", "2026年11月").description, /矢印キーで日を.*移動/u);
    const weekdays = reader.lines("columnheader").map((line) => line.split(" ")[1]);
    assert.deepEqual(weekdays, [..."日月火水木金土"]);
    assert.equal(reader.lines("gridcell").filter((line) => line !== "gridcell").length, 30);
  });

  it("of a day: its date and weekday, and how much is free or why nothing is", async () => {
    const reader = await reads("a-day-was-chosen");
    for (const name of [
      "2026年11月17日(火) 今日 空き9件",
      "2026年11月21日(土) 土日のため休み",
      "2026年11月23日(月) 祝日（勤労感謝の日）のため休み",
      "2026年11月24日(火) 空き10件",
    ]) {
      reader.one("button", name);
    }
    assert.ok(reader.one("gridcell", /^2026年11月24日/u).states.includes("selected"));
    assert.ok(!reader.one("gridcell", /^2026年11月25日/u).states.includes("selected"));
  });

  it("of a day's times: radio buttons under the day's name", async () => {
    const reader = await reads("a-day-was-chosen");
    const radios = reader.lines("radio");
    assert.equal(radios[0], "radio 10:00〜10:30");
    assert.equal(radios.length, 10);
    assert.ok(
      reader.said.findIndex(({ role }) => role === "group") <
        reader.said.findIndex(({ role }) => role === "radio"),
    );
  });

  it("of faults: their number as a heading, a link for each, and each at its input", async () => {
    const reader = await reads("the-form-is-empty-and-every-field-is-at-fault");
    assert.deepEqual(reader.lines("heading", "link").slice(0, 5), [
      "heading 連絡先などを入力してください",
      "heading 入力内容に、確認が必要な点が3件あります",
      "link 氏名を入力してください",
      "link 生年月日を入力してください",
      "link 求職番号を入力してください",
    ]);
    const name = reader.one("textbox", "氏名 ※必須");
    assert.equal(name.description, "例: 職業 花子 氏名を入力してください");
    assert.deepEqual(name.states.filter((state) => /^(invalid|required)$/u.test(state)).sort(), [
      "invalid",
      "required",
    ]);
    const birth = reader.one("group", "生年月日※必須");
    assert.match(birth.description, /和暦.*生年月日を入力してください/u);
    reader.one("combobox", "同席する方 ※任意");
  });

  it("of a page left alone: the warning as an alert, and the button after it", async () => {
    const reader = await reads("the-form-was-left-alone-and-is-about-to-be-erased");
    const roles = reader.said.map(({ role }) => role);
    const button = reader.said.findIndex(({ name }) => name === "続ける");
    assert.equal(roles.lastIndexOf("alert", button), button - 1);
  });
});
