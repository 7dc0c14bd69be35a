import { expect } from "@open-wc/testing";
import { http, HttpResponse, type HttpResponseResolver } from "msw";
import { createMockApi } from "../mock-api/in-process.ts";
import { wajimaByMail } from "../mock-api/offices/static/wajima-by-mail.ts";
import { loadTemporal, Temporal } from "../src/domain/temporal.ts";
import { FILE } from "./support/hand-over-visit.ts";
import { HostPage } from "./support/view-host.ts";

type File = Awaited<ReturnType<typeof wajimaByMail>>;

async function placesFile(answer: HttpResponseResolver): Promise<HostPage> {
  const server = createMockApi();
  server.use(http.get(FILE, answer));
  return await HostPage.places({ profile: FILE, "api-base": "" }, { server });
}

async function isRefused(page: HostPage): Promise<string> {
  await page.sees("オンライン予約を表示できません");
  expect(page.isFallbackShown).to.equal(true);
  expect(page.toldOwner).to.have.length(1);
  expect(page.events.map(({ name }) => name)).to.deep.equal(["hw-error"]);
  return page.toldOwner[0] ?? "";
}

describe("an office's file", () => {
  const { random } = Math;
  let file: File;
  before(async () => {
    Math.random = () => 0;
    await loadTemporal();
    file = await wajimaByMail(Temporal.Instant.fromEpochMilliseconds(Date.now()));
  });
  after(() => {
    Math.random = random;
  });
  afterEach(() => HostPage.clears());

  it("is all that is asked for, whatever the address's fragment says", async () => {
    location.hash = "#hw-booking/wajima/confirm/secret-secret-secret";
    const page = await placesFile(() => HttpResponse.json(file));
    await page.reaches("consent");
    await page.sees("第6条");
    expect(page.requests.map(({ url }) => url)).to.deep.equal([FILE]);
    expect(page.events).to.deep.equal([{ name: "hw-ready", detail: { office: "wajima" } }]);
    expect(page.text).not.to.include("ほかの窓口を選ぶ");
    expect(page.toldOwner).to.deep.equal([]);
  });

  it("is found from the page, where its address is relative", async () => {
    const server = createMockApi();
    const url = new URL("./files/office.json?v=2", document.baseURI).href;
    server.use(
      http.get(new URL("./files/office.json", document.baseURI).href, () =>
        HttpResponse.json(file),
      ),
    );
    const page = await HostPage.places(
      { profile: "./files/office.json?v=2", "api-base": "" },
      { server },
    );
    await page.reaches("consent");
    expect(page.requests.map((request) => request.url)).to.deep.equal([url]);
  });

  it("tells the owner of every fault by its path", async () => {
    const { profile, terms } = file;
    const page = await placesFile(() =>
      HttpResponse.json({
        profile: {
          ...profile,
          id: "Wajima",
          horizon: { days: 0 },
          procedure: { kind: "mail", address: "nobody", subject: "two\nlines" },
          fields: [{ name: "shoeSize", required: true }],
        },
        terms: terms.map((document, index) =>
          index === 0 ? { ...document, blocks: [] } : document,
        ),
      }),
    );
    const line = await isRefused(page);
    for (const fault of [
      "profile.id must be an id",
      "profile.horizon.days must be a whole number",
      "profile.procedure.address must be a mail address",
      "profile.procedure.subject must be one line",
      "profile.fields[0].name must be one of",
      "terms[0].blocks must not be empty",
    ]) {
      expect(line).to.include(fault);
    }
    expect(line).to.include(FILE);
  });

  it("must have every document that it asks to agree to", async () => {
    const page = await placesFile(() => HttpResponse.json({ ...file, terms: [] }));
    expect(await isRefused(page)).to.match(
      /profile\.consents\[0\] terms has no document "wajima-terms"/u,
    );
  });

  it("may not have a procedure that needs a backend", async () => {
    const procedure = { kind: "office-reply", replyWithinOpenDays: 1 };
    const page = await placesFile(() =>
      HttpResponse.json({ ...file, profile: { ...file.profile, procedure } }),
    );
    expect(await isRefused(page)).to.include('"office-reply" needs a backend');
  });

  const answers: readonly (readonly [what: string, answer: HttpResponseResolver, says: string])[] =
    [
      ["a page that says it is not there", () => HttpResponse.html("no", { status: 404 }), "404"],
      ["a page", () => HttpResponse.html("<title>Office</title>"), "not JSON"],
      ["a redirect", () => HttpResponse.redirect("https://login.example/"), "a redirect"],
    ];
  for (const [what, answer, says] of answers) {
    it(`answered by ${what}, sends the owner to the attribute profile`, async () => {
      const page = await placesFile(answer);
      const line = await isRefused(page);
      expect(line).to.include(FILE).and.include(says);
      expect(line).to.include("Check the attribute profile").and.not.include("api-base");
    });
  }

  it("is read anew on a press", async () => {
    let isThere = false;
    const page = await placesFile(() =>
      isThere ? HttpResponse.json(file) : HttpResponse.html("no", { status: 404 }),
    );
    await isRefused(page);
    isThere = true;
    await page.presses("もう一度読み込む");
    await page.reaches("consent");
    expect(page.isFallbackShown).to.equal(false);
  });
});
