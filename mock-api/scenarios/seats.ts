import { instant } from "../../src/contract/codecs.ts";
import { bodyOf, createsAnew } from "./request.ts";
import { officesOf, type Scenario } from "./scenario.ts";

export const full: Scenario = {
  title: { ja: "すべて満席", en: "Everything is full" },
  description: {
    ja: "どの日時も満席になり、申し込んでも、ほかの方が先に申し込んだものとして断られます。",
    en: "Every slot is taken, and a request for one is refused with slot-taken.",
  },
  once: false,
  begins(running, backend) {
    const everything = officesOf(running, backend).map((office) => ({ office, start: null }));
    backend.state.taken.push(...everything);
  },
  ends(_, backend) {
    backend.state.taken = backend.state.taken.filter(({ start }) => start !== null);
  },
};

export const slotTaken: Scenario = {
  title: { ja: "選んだ日時が先に埋まる", en: "The chosen slot goes first" },
  description: {
    ja: "次に送信される申し込みの日時が、その直前に、ほかの方の申し込みで埋まります。",
    en: "The next booking that is sent finds its slot gone a moment before (slot-taken).",
  },
  once: true,
  async meets(call) {
    const { backend, request, path } = call;
    const [, what, office = ""] = path.split("/");
    if (what !== "offices" || !createsAnew(call)) return await call.answer();
    const { slot } = await bodyOf(request);
    const start = instant.safeParse((slot as { readonly start?: unknown } | undefined)?.start);
    if (start.success) {
      await call.happens(() => {
        backend.state.taken.push({ office, start: String(start.data) });
      });
    }
    return await call.answer();
  },
};
