import { expect } from "@open-wc/testing";
import { linkRequest } from "../../src/contract/link-request.ts";
import { actsOnBooking, parseLinkFragment, toLinkFragment } from "../../src/contract/link.ts";

const token = "Zm9vYmFyLWJhel9xdXV4";

describe("a link in a page's fragment", () => {
  const links = [
    { office: "kitakyushu-mothers", action: "confirm", token },
    { office: "otaru", action: "cancel", token: "A_-1".repeat(64) },
    { office: "wajima", action: "agree", token },
    { office: "kanazawa", action: "activate", token },
    { office: "kanagawa", action: "receipt", token: "KL-7F3K-92QD" },
  ] as const;
  for (const link of links) {
    it(`to ${link.action} at ${link.office} is read back as it was written`, () => {
      expect(parseLinkFragment(toLinkFragment(link))).to.deep.equal(link);
    });
  }

  it("acts on a booking, or opens a page of its own", () => {
    const acting = links.filter((link) => actsOnBooking(link)).map(({ action }) => action);
    expect(acting).to.deep.equal(["confirm", "cancel", "agree"]);
  });

  it("has the form that mails carry", () => {
    const fragment = toLinkFragment({ office: "otaru", action: "confirm", token });
    expect(fragment).to.equal(`#hw-booking/otaru/confirm/${token}`);
  });

  it("outlives what a mail program took for part of it", () => {
    for (const tail of [")", "。", ">", " ", "&utm_source=mail"]) {
      const link = parseLinkFragment(`#hw-booking/otaru/confirm/${token}${tail}`);
      expect(link?.token, tail).to.equal(token);
    }
  });

  const others: [fragment: string, what: string][] = [
    ["", "nothing"],
    ["#", "an empty fragment"],
    ["#main", "another fragment"],
    [`hw-booking/otaru/confirm/${token}`, "no number sign"],
    [`#x#hw-booking/otaru/confirm/${token}`, "something before it"],
    [`#HW-BOOKING/otaru/confirm/${token}`, "capitals"],
    ["#hw-booking/otaru/confirm/", "no token"],
    [`#hw-booking/otaru/delete/${token}`, "an action that does not exist"],
    [`#hw-booking/otaru/constructor/${token}`, "a name that every object has"],
    [`#hw-booking//confirm/${token}`, "no office"],
    [`#hw-booking/../confirm/${token}`, "a way up"],
    [`#hw-booking/otaru%2F..%2Fx/confirm/${token}`, "an escaped way out"],
    [`#hw-booking/otaru/x/confirm/${token}`, "one part too many"],
    [`#hw-booking/${"a".repeat(65)}/confirm/${token}`, "an office's id that is too long"],
    [`#hw-booking/otaru/confirm/<img src=x onerror=alert(1)>`, "markup"],
    [`#hw-booking/otaru/confirm/%3Cscript%3E${token}`, "escaped markup"],
    [`\n#hw-booking/otaru/confirm/${token}`, "a line end before it"],
  ];
  for (const [fragment, what] of others) {
    it(`is not ${what}`, () => expect(parseLinkFragment(fragment)).to.equal(undefined));
  }

  it("answers at once, however long the fragment is", () => {
    const long = `#hw-booking/${"a-".repeat(500_000)}/confirm/${token}`;
    const began = performance.now();
    expect(parseLinkFragment(long)).to.equal(undefined);
    expect(performance.now() - began).to.be.below(500);
  });
});

describe("a link's request", () => {
  const rows: [body: unknown, ok: boolean][] = [
    [{ token }, true],
    [{ token: "a".repeat(256) }, true],
    [{ token: "a".repeat(257) }, false],
    [{ token: "a".repeat(15) }, false],
    [{ token: `${token} ` }, false],
    [{ token, action: "confirm" }, false],
    [{}, false],
  ];
  for (const [body, ok] of rows) {
    it(`is ${ok ? "accepted" : "refused"}: ${JSON.stringify(body).slice(0, 60)}`, () => {
      expect(linkRequest.safeParse(body).success).to.equal(ok);
    });
  }
});
