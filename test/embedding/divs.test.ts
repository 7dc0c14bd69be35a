import { expect, nextFrame } from "@open-wc/testing";
import { HostPage } from "../support/view-host.ts";
import { Page } from "../support/view-page.ts";

/** A page whose `fetch` ends at a server of the test's own. */
async function base(): Promise<string> {
  const page = await HostPage.places({ office: "otaru" });
  page.root.remove();
  return page.server.base;
}

/** What a content system leaves of the page's own text, put on the page. */
function writes(html: string): HTMLElement {
  const host = document.createElement("section");
  host.className = "host";
  host.innerHTML = html;
  document.body.append(host);
  return host;
}

const widgetIn = (host: Element) => host.querySelector("hw-online-booking");
const attributesOf = (widget: Element | null) =>
  Object.fromEntries([...(widget?.attributes ?? [])].map(({ name, value }) => [name, value]));

describe("where a content system strips unknown tags, a div", () => {
  before(async () => {
    // Loaded beside the element; then it watches.
    await import("../../src/after-define.ts");
    await nextFrame();
  });
  afterEach(() => HostPage.clears());

  it("becomes the widget, with what stands in it for a fallback", async () => {
    const host = writes(
      `<div class="booking" data-hw-office="otaru" data-hw-api-base="${await base()}"><p>お電話で</p></div>`,
    );
    expect(host.textContent, "until then it says what it said").to.equal("お電話で");
    await nextFrame();
    const widget = widgetIn(host)!;
    expect(widget.parentElement?.className, "the page's own div stays around it").to.equal(
      "booking",
    );
    expect(widget.innerHTML).to.equal("<p>お電話で</p>");
    await new Page(widget).sees("規約を確認し、同意してください");
    expect(host.querySelectorAll("hw-online-booking")).to.have.length(1);
  });

  const given = {
    office: "otaru",
    "api-base": "/api",
    profile: "",
    lang: "en",
    "heading-level": "3",
  };
  it("may say everything that the element's attributes say", async () => {
    await base();
    const host = writes(
      `<div ${Object.entries(given)
        .map(([name, value]) => `data-hw-${name}="${value}"`)
        .join(" ")}></div>`,
    );
    await nextFrame();
    expect(attributesOf(widgetIn(host))).to.deep.equal(given);
  });

  it("hands on no other attribute, so that no handler gets past the content system", async () => {
    await base();
    const host = writes(
      `<div data-hw-office="otaru" data-hw-onclick="alert(1)" data-hw-style="color:red" data-hw-id="x" data-office="x"></div>`,
    );
    await nextFrame();
    expect(attributesOf(widgetIn(host))).to.deep.equal({ office: "otaru" });
  });

  it("without an office's id lets the visitor choose; with a profile needs none", async () => {
    await base();
    const host = writes(`<div data-hw-office></div><div data-hw-profile="office.json"></div>`);
    await nextFrame();
    expect([...host.children].map((div) => attributesOf(widgetIn(div)))).to.deep.equal([
      { office: "" },
      { profile: "office.json" },
    ]);
  });

  it("is filled anew when the page writes it anew, and never twice", async () => {
    await base();
    const host = writes(`<div data-hw-office="otaru">お電話で</div>`);
    await nextFrame();
    const first = widgetIn(host);
    host.append("また");
    await nextFrame();
    expect(widgetIn(host)).to.equal(first);
    host.firstElementChild!.textContent = "お電話でどうぞ";
    await nextFrame();
    expect(host.querySelectorAll("hw-online-booking")).to.have.length(1);
    expect(widgetIn(host)?.textContent).to.equal("お電話でどうぞ");
  });
});
