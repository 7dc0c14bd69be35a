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

  const [a, b] = [token.slice(0, 7), token.slice(7)];
  const wrapped: [what: string, fragment: string][] = [
    ["percent-encoded", `#hw-booking%2Fotaru%2Fconfirm%2F${token}`],
    ["percent-encoded twice", `#hw-booking%252Fotaru%252Fconfirm%252F${token}`],
    ["percent-encoded in small letters", `#hw-booking%2fotaru%2fconfirm%2f${token}%0d%0a`],
    ["percent-encoded letter by letter", `#hw-booking/otaru/confirm/${a}%2D%5F${b}`],
    ["with a line's end of quoted-printable", `#hw-booking/otaru/confirm/${a}=\r\n${b}`],
    ["with one of another system", `#hw-booking/otaru/confirm/${a}=\n${b}`],
    ["with the sign of one, as a browser leaves it", `#hw-booking/otaru/confirm/${a}=${b}`],
    ["with one that was percent-encoded", `#hw-booking/otaru/confirm/${a}%3D%0A${b}`],
    ["with one in the middle of a word", `#hw-book=ing/ot=aru/con=firm=/${token}`],
    ["with an escaped sign behind it", `#hw-booking/otaru/confirm/${token}=3D`],
    ["with an escaped sign and more behind it", `#hw-booking/otaru/confirm/${token}=3D。`],
    ["with a cut escape behind it", `#hw-booking/otaru/confirm/${token}%E3%8`],
    ["with an ampersand of HTML behind it", `#hw-booking/otaru/confirm/${token}&amp;x=1`],
    ["in Japanese brackets", `#hw-booking/otaru/confirm/${token}」を開いてください。`],
    ["with full-width signs behind it", `#hw-booking/otaru/confirm/${token}）．，１時間以内`],
    ["with signs of a sentence behind it", `#hw-booking/otaru/confirm/${token}.,>)`],
  ];
  for (const [what, fragment] of wrapped) {
    it(`is read ${what}`, () => {
      const secret = what.includes("letter by letter") ? `${a}-_${b}` : token;
      expect(parseLinkFragment(fragment)).to.deep.equal({
        office: "otaru",
        action: "confirm",
        token: secret,
      });
    });
  }

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
    [`#hw-booking%2F..%2Fotaru%2Fconfirm%2F${token}`, "an escaped way up"],
    [`#hw-booking%00/otaru/confirm/${token}`, "an escaped control character"],
    [`\n#hw-booking/otaru/confirm/${token}`, "a line end before it"],
  ];
  for (const [fragment, what] of others) {
    it(`is not ${what}`, () => expect(parseLinkFragment(fragment)).to.equal(undefined));
  }

  it("answers at once, however long the fragment is", () => {
    const began = performance.now();
    for (const part of ["a-", "%25", "=\n", "=3D"]) {
      const long = `#hw-booking/${part.repeat(250_000)}/confirm/${token}`;
      expect(parseLinkFragment(long), part).to.equal(undefined);
    }
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
