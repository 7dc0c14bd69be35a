import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { goesToForm, sees, sends } from "../demo/visit.ts";
import { documentWith, SCRIPT, Site, TAG } from "./site.ts";

const HANAKO = { name: "職業 花子", email: "hanako@example.jp", phone: "090-1234-5678" };

/** What libraries of another age do to the globals of a page. */
const habits: Record<string, string> = {
  "no library at all": "",
  "arrays, texts and objects that write themselves as JSON": `
    Array.prototype.toJSON = function () { return "[" + this.map((each) => JSON.stringify(each)).join(", ") + "]"; };
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    Number.prototype.toJSON = function () { return String(this); };`,
  "methods that every list has and for-in sees": `
    Array.prototype.each = function (f) { for (let i = 0; i < this.length; i++) f(this[i], i); };
    Array.prototype.first = function () { return this[0]; };
    Array.prototype.clear = function () { this.length = 0; return this; };`,
  "an Array.from that takes one argument": `
    Array.from = (list) => { const all = []; for (let i = 0; i < (list.length || 0); i++) all.push(list[i]); return all; };`,
  "lists whose entries() is another one": `
    Array.prototype.entries = function () { return this.slice(); };`,
  "a Promise of the page's own that knows only then": `
    const Real = Promise;
    window.Promise = class Promise extends Real {};
    for (const name of ["withResolvers", "try", "any", "allSettled"]) delete Real[name];
    delete Real.prototype.finally;`,
  "a bind of the page's own": `
    Function.prototype.bind = function (self, ...first) { const f = this; return function (...rest) { return f.apply(self, first.concat(rest)); }; };`,
  "a remove() that fades out and an update() on every element": `
    Element.prototype.remove = function () { this.parentNode && this.parentNode.removeChild(this); return this; };
    HTMLElement.prototype.update = function (html) { this.innerHTML = html; return this; };
    HTMLElement.prototype.show = function () { this.style.display = ""; return this; };
    Event.prototype.stop = function () { this.preventDefault(); this.stopPropagation(); };`,
  "a clock that stands still": `
    const now = Date.now();
    Date.now = () => now;`,
  "a JSON of the page's own that parses without a reviver": `
    const { parse } = JSON;
    JSON.parse = (text) => parse(text);`,
  "a method in every object, which for-in sees": `
    Object.prototype.extend = function (other) { return Object.assign(this, other); };`,
  "globals of our words": `
    window.fetchOffice = window.html = window.css = window.nothing = window.state = window.name = "x";
    window.process = { env: {} };
    window.define = Object.assign(() => {}, { amd: {} });`,
};
/** A JSON that cannot be used: nothing can be read with it, so nothing is sent. */
const broken: Record<string, string> = {
  "that is gone": `window.JSON = undefined;`,
  "that only throws": `window.JSON = { parse() { throw new Error("none"); }, stringify() { throw new Error("none"); } };`,
  "that answers nothing": `JSON.parse = () => undefined; JSON.stringify = () => undefined;`,
  "that answers the same always": `JSON.parse = () => ({}); JSON.stringify = () => "{}";`,
};
const pageOf = (habit: string) => `${Object.keys(habits).indexOf(habit)}.html`;
const brokenPageOf = (name: string) => `broken-${Object.keys(broken).indexOf(name)}.html`;

describe("on a page whose scripts have changed the globals", { timeout: 240_000 }, () => {
  let site: Site;
  before(async () => {
    site = await Site.starts((api) => ({
      ...Object.fromEntries(
        Object.entries(habits).map(([habit, script]) => [
          pageOf(habit),
          documentWith(TAG(api), `<script>{${script}}</script>${SCRIPT}`),
        ]),
      ),
      ...Object.fromEntries(
        Object.entries(broken).map(([name, script]) => [
          brokenPageOf(name),
          documentWith(TAG(api), `<script>{${script}}</script>${SCRIPT}`),
        ]),
      ),
    }));
  });
  after(() => site?.ends());

  /** Books on a page, and sees that what was sent is what was typed. */
  async function books(page: string, meanwhile?: string): Promise<void> {
    const visit = await site.visit();
    const bodies: unknown[] = [];
    visit.context.on("request", (request) => {
      if (request.url().endsWith("/bookings")) bodies.push(request.postDataJSON());
    });
    const opened = await visit.opens(`${site.url}${page}`);
    await goesToForm(opened);
    if (meanwhile) await opened.addScriptTag({ content: `{${meanwhile}}` });
    await sends(opened, HANAKO, "送信して確認メールを受け取る");
    await sees(opened, "確認のメールを送りました");
    assert.equal(bodies.length, 1);
    const { slot, consents, ...rest } = bodies[0] as Record<string, unknown>;
    assert.match((slot as { start: string }).start, /^\d{4}-\d\d-\d\dT[\d:]+\+09:00$/u);
    assert.ok(Array.isArray(consents) && consents.length > 0);
    assert.deepEqual(rest, {
      applicant: { ...HANAKO, phone: "09012345678" },
      eligibility: ["registered", "device", "continuing-support", "necessity"],
      language: "ja",
    });
    await visit.ends();
  }

  for (const habit of Object.keys(habits)) {
    it(`a request goes out as it was typed, with ${habit}`, () => books(pageOf(habit)));
  }

  for (const [name, script] of Object.entries(broken)) {
    it(`a request goes out as it was typed, though the page's JSON becomes one ${name}`, () =>
      books(pageOf("no library at all"), script));

    it(`nothing is sent and the page's own words stay with a JSON ${name}`, async () => {
      const visit = await site.visit();
      const posts: string[] = [];
      visit.context.on("request", (request) => {
        if (request.method() === "POST") posts.push(request.url());
      });
      const page = await visit.opens(`${site.url}${brokenPageOf(name)}`);
      await page.waitForLoadState("networkidle");
      assert.equal(await page.getByText("お電話でどうぞ").isVisible(), true);
      assert.deepEqual(posts, []);
      assert.notDeepEqual(visit.faults.splice(0), [], "its owner is told");
      await visit.ends();
    });
  }
});
